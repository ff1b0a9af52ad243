package org.riceforjira.connect.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns side by side, for people; one of them gives way where the terminal is too narrow. */
final class AlignedText implements TableWriter {
  private static final String GAP = "  ";
  private static final String CUT = "…";

  /** A column that gives way still tells something. */
  private static final int NARROWEST = 8;

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
    int[] widths = fitted(table.columns(), widths(lines, table.columns().size()));
    out.append(line(lines.get(0), table.columns(), widths)).append('\n');
    for (int row = 0; row < table.rows().size(); row++) {
      Optional<String> rule = table.ruleBefore(row);
      if (rule.isPresent()) {
        out.append(rule(rule.get(), widths)).append('\n');
      }
      out.append(line(lines.get(row + 1), table.columns(), widths)).append('\n');
    }
  }

  /** As wide as the table: -- text ---- */
  private static String rule(String text, int[] widths) {
    int width = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    String begin = "-- " + OneLine.of(text) + " ";
    return begin + "-".repeat(Math.max(2, width - length(begin)));
  }

  private static <T> List<String> texts(List<T> cells, Function<T, String> text) {
    return cells.stream().map(text).map(OneLine::of).toList();
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    return IntStream.range(0, columns)
        .map(i -> lines.stream().mapToInt(line -> length(line.get(i))).max().orElse(0))
        .toArray();
  }

  private int[] fitted(List<Column> columns, int[] widths) {
    int all = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    int tooMuch = width.isPresent() ? Math.max(0, all - width.getAsInt()) : 0;
    for (int i = 0; i < widths.length; i++) {
      if (columns.get(i).shrinks()) {
        widths[i] = Math.max(Math.min(NARROWEST, widths[i]), widths[i] - tooMuch);
      }
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
              ? wrapped(texts.get(i), widths[i], length(line.toString()))
              : cut(texts.get(i), widths[i]);
      String blanks = " ".repeat(Math.max(0, widths[i] - length(text)));
      boolean right = columns.get(i).alignment() == Alignment.RIGHT;
      line.append(right ? blanks + text : text + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** In lines of at most so many characters, below each other from a column on. */
  private static String wrapped(String text, int most, int column) {
    StringBuilder lines = new StringBuilder();
    String rest = text;
    while (length(rest) > most) {
      int end = rest.offsetByCodePoints(0, most);
      int blank = rest.lastIndexOf(' ', end);
      int to = blank > 0 ? blank : end;
      lines.append(rest, 0, to).append('\n').append(" ".repeat(column));
      rest = rest.substring(to).stripLeading();
    }
    return lines.append(rest).toString();
  }

  /** A text of at most so many characters; what counts for two in Java is not torn apart. */
  static String cut(String text, int most) {
    return length(text) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + CUT;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
