package org.riceforjira.connect.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** A ranking of two issues, one of them without a score. */
final class Example {
  static final Table RANKING =
      new Table(
          List.of(
              Column.number("rank", "Rank"),
              Column.text("key", "Issue"),
              Column.shrinking("summary", "Summary"),
              Column.number("score", "Score")),
          List.of(
              List.of(
                  Cell.number(1),
                  Cell.text("SHOP-1"),
                  Cell.text("Pay by card"),
                  Cell.number(new BigDecimal("1234.5000"), "1,234.5")),
              List.of(
                  Cell.number(2),
                  Cell.text("SHOP-12"),
                  Cell.text("Search"),
                  Cell.nothing("no effort"))));

  private Example() {}

  /** A table of one cell below "T", which JSON has as "t". */
  static Table of(Cell cell) {
    return new Table(List.of(Column.text("t", "T")), List.of(List.of(cell)));
  }

  static Table of(String text) {
    return of(Cell.text(text));
  }

  static String written(Format format, Table table) throws IOException {
    return written(format, table, OptionalInt.empty());
  }

  static String written(Format format, Table table, OptionalInt width) throws IOException {
    StringBuilder text = new StringBuilder();
    format.write(table, width, text);
    return text.toString();
  }
}
