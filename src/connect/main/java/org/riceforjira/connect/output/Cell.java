package org.riceforjira.connect.output;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table: what programs read, and what people read.
 *
 * @param number for programs, in full precision; empty for texts and for nothing
 * @param text for people; for programs too where there is no number
 * @param present false for nothing: null in JSON, an empty cell in CSV
 */
public record Cell(Optional<BigDecimal> number, String text, boolean present) {
  private static final Cell NOTHING = new Cell(Optional.empty(), "", false);

  public Cell {
    Objects.requireNonNull(text, "text");
    if (number.isPresent() && !present) {
      throw new IllegalArgumentException("A number is something: " + text);
    }
  }

  public static Cell text(String text) {
    return new Cell(Optional.empty(), text, true);
  }

  public static Cell number(long number) {
    return number(BigDecimal.valueOf(number), Long.toString(number));
  }

  /** A number and how people read it, such as 0.8 and "80 %". */
  public static Cell number(BigDecimal number, String text) {
    return new Cell(Optional.of(number), text, true);
  }

  /** A finite number and how people read it. */
  public static Cell number(double number, String text) {
    return number(BigDecimal.valueOf(number), text);
  }

  public static Cell nothing() {
    return NOTHING;
  }

  /** Nothing for programs, with a word for people, such as "not known". */
  public static Cell nothing(String text) {
    return new Cell(Optional.empty(), text, false);
  }

  /** The number with a point and without an exponent. */
  Optional<String> plainNumber() {
    return number.map(value -> value.stripTrailingZeros().toPlainString());
  }
}
