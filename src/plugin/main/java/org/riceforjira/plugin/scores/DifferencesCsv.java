package org.riceforjira.plugin.scores;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** Writes differences as comma-separated values that a spreadsheet takes for nothing else. */
final class DifferencesCsv {
  private static final String HEADER = "key,before,after,rank before,rank after\r\n";
  private static final String FORMULA = "=+-@\t\r";

  private final Writer out;

  DifferencesCsv(Writer out) {
    this.out = out;
  }

  void header() throws IOException {
    out.write(HEADER);
  }

  void row(DifferenceRow row) throws IOException {
    out.write(
        String.join(
                ",",
                text(row.key()),
                number(row.before()),
                number(row.after()),
                number(row.rankBefore()),
                number(row.rankAfter()))
            + "\r\n");
  }

  /** A spreadsheet runs what begins like a formula; behind an apostrophe it is a text. */
  private static String text(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String harmless = formula ? "'" + value : value;
    boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  /** In full, as spreadsheets of every language read it: neither exponents nor groups. */
  private static String number(Number value) {
    if (value == null) {
      return "";
    }
    BigDecimal exact = new BigDecimal(value.toString()).stripTrailingZeros();
    return exact.toPlainString();
  }
}
