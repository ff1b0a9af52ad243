package org.riceforjira.connect.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns side by side, for people. Where the terminal is too narrow, those that may leave do, from
 * the right, and then those that may shrink or wrap give way.
 */
final class AlignedText implements TableWriter {
  private static final String GAP = "  ";
  private static final String CUT = "…";

  /** A column that gives way still tells something. */
  private static final int NARROWEST = 8;

  /** Rather than read less of a summary, people do without another column. */
  private static final int READABLE = 16;

  private final OptionalInt width;

  /**
   * @param width of the terminal in characters, empty for as wide as it takes
   */
  AlignedText(OptionalInt width) {
    this.width = width;
  }

  @Override
  public void write(Table table, Appendable out) throws IOException {
    List<List<String>> lines =
        Stream.concat(
                Stream.of(texts(table.columns(), Column::title)),
                table.rows().stream().map(row -> texts(row, Cell::text)))
            .toList();
    int[] natural = widths(lines, table.columns().size());
    List<Integer> shown = shown(table.columns(), natural);
    List<Column> columns = shown.stream().map(table.columns()::get).toList();
    int[] widths = fitted(columns, shown.stream().mapToInt(i -> natural[i]).toArray());
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> rule = i == 0 ? Optional.empty() : table.ruleBefore(i - 1);
      if (rule.isPresent()) {
        out.append(rule(rule.get(), widths)).append('\n');
      }
      List<String> texts = shown.stream().map(lines.get(i)::get).toList();
      out.append(line(texts, columns, widths)).append('\n');
    }
    out.append(leftOut(table.columns(), columns));
  }

  /** As wide as the table: -- text ---- */
  private String rule(String text, int[] widths) {
    int all = Math.min(all(widths), width.orElse(Integer.MAX_VALUE));
    String begin = "-- " + OneLine.of(text) + " ";
    return begin + "-".repeat(Math.max(2, all - TextWidth.of(begin)));
  }

  private static String leftOut(List<Column> columns, List<Column> shown) {
    String titles =
        columns.stream()
            .filter(column -> !shown.contains(column))
            .map(Column::title)
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "" : "Too narrow for: " + titles + ".\n";
  }

  private static <T> List<String> texts(List<T> cells, Function<T, String> text) {
    return cells.stream().map(text).map(OneLine::of).toList();
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    return IntStream.range(0, columns)
        .map(i -> lines.stream().mapToInt(line -> TextWidth.of(line.get(i))).max().orElse(0))
        .toArray();
  }

  private static int all(int[] widths) {
    return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
  }

  private List<Integer> shown(List<Column> columns, int[] widths) {
    List<Integer> shown = new ArrayList<>(IntStream.range(0, widths.length).boxed().toList());
    for (int i = widths.length - 1; i >= 0; i--) {
      int all =
          all(shown.stream().mapToInt(j -> least(columns.get(j), widths[j], READABLE)).toArray());
      if (columns.get(i).leaves() && all > width.orElse(Integer.MAX_VALUE)) {
        shown.remove(Integer.valueOf(i));
      }
    }
    return shown;
  }

  private static int least(Column column, int natural, int least) {
    return column.shrinks() || column.wraps() ? Math.min(least, natural) : natural;
  }

  /** The widest of those that give way does so first, and the last of equals. */
  private int[] fitted(List<Column> columns, int[] natural) {
    int[] widths = natural.clone();
    for (int over = all(widths) - width.orElse(Integer.MAX_VALUE); over > 0; over--) {
      IntStream.range(0, widths.length)
          .filter(i -> widths[i] > least(columns.get(i), natural[i], NARROWEST))
          .reduce((a, b) -> widths[b] >= widths[a] ? b : a)
          .ifPresent(i -> widths[i]--);
    }
    return widths;
  }

  private static String line(List<String> texts, List<Column> columns, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP);
      boolean wraps = columns.get(i).wraps() && i == widths.length - 1;
      String text =
          wraps
              ? wrapped(texts.get(i), widths[i], TextWidth.of(line.toString()))
              : cut(texts.get(i), widths[i]);
      String blanks = " ".repeat(Math.max(0, widths[i] - TextWidth.of(text)));
      boolean right = columns.get(i).alignment() == Alignment.RIGHT;
      line.append(right ? blanks + text : text + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** In lines that take so many columns at most, below each other from a column on. */
  private static String wrapped(String text, int most, int column) {
    StringBuilder lines = new StringBuilder();
    String rest = text;
    while (TextWidth.of(rest) > most) {
      int end = Math.max(TextWidth.end(rest, most), rest.offsetByCodePoints(0, 1));
      int blank = rest.lastIndexOf(' ', end);
      int to = blank > 0 ? blank : end;
      lines.append(rest, 0, to).append('\n').append(" ".repeat(column));
      rest = rest.substring(to).stripLeading();
    }
    return lines.append(rest).toString();
  }

  /** A text that takes so many columns at most; what counts for two in Java is not torn apart. */
  static String cut(String text, int most) {
    return TextWidth.of(text) <= most
        ? text
        : text.substring(0, TextWidth.end(text, most - 1)) + CUT;
  }
}
