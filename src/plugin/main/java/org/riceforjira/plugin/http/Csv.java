package org.riceforjira.plugin.http;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values, as RFC 4180 has them, that a spreadsheet takes for nothing else.
 *
 * <p>A spreadsheet runs what begins like a formula, so such texts begin with an apostrophe. Where
 * commas are for decimals, it begins a new cell after each semicolon, quoted or not.
 */
public final class Csv {
  /** By which spreadsheets know that a file is UTF-8. */
  public static final String MARK = "\ufeff";

  private static final String FORMULA = "=+-@\t\r";

  /** The place behind a semicolon where a formula begins. */
  private static final Pattern SECOND_FORMULA = Pattern.compile("(?<=;)(?=[\\s\"]*[=+\\-@])");

  private final Writer out;

  public Csv(Writer out) {
    this.out = out;
  }

  /** One line; null is an empty cell, numbers are written as such and the rest as texts. */
  public void line(List<?> cells) throws IOException {
    out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  private static String cell(Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number number ? plain(number) : text(value.toString());
  }

  /** In full, as spreadsheets of every language read it: neither exponents nor groups. */
  private static String plain(Number number) {
    return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  private static String text(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String rest = SECOND_FORMULA.matcher(value).replaceAll("'");
    String harmless = formula ? "'" + rest : rest;
    boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
