package org.riceforjira.connect.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table as GitHub writes it, in which texts are nothing but texts. */
final class Markdown implements TableWriter {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");

  @Override
  public void write(Table table, Appendable out) throws IOException {
    out.append(line(table.columns(), column -> text(column.title())));
    out.append(line(table.columns(), Markdown::rule));
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<String> rule = table.ruleBefore(row);
      if (rule.isPresent()) {
        String text = "**" + text(rule.get()) + "**";
        out.append(line(table.columns(), column -> column.shrinks() ? text : "---"));
      }
      out.append(line(table.rows().get(row), cell -> text(cell.text())));
    }
  }

  private static <T> String line(List<T> cells, Function<T, String> text) {
    return cells.stream().map(text).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String rule(Column column) {
    return column.alignment() == Alignment.RIGHT ? "---:" : "---";
  }

  /** A text in which no character means anything else. */
  static String text(String text) {
    return MARKS.matcher(OneLine.of(text)).replaceAll("\\\\$0");
  }
}
