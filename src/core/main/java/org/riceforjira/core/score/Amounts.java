package org.riceforjira.core.score;

import java.math.BigDecimal;
import java.util.List;

/** Checks and text of plain numbers. */
final class Amounts {
  private static final double LONGEST_PLAIN = 1e15;
  private static final double SHORTEST_PLAIN = 1e-6;

  private Amounts() {}

  static void requireAmount(double value, String what) {
    if (!Double.isFinite(value) || value < 0) {
      throw new IllegalArgumentException(what + " must be a number from 0 up, was " + value + ".");
    }
  }

  static void requirePositive(double value, String what) {
    if (!Double.isFinite(value) || value <= 0) {
      throw new IllegalArgumentException(what + " must be more than 0, was " + value + ".");
    }
  }

  /** The sum of the digits a person sees: 0.1 and 0.2 are 0.3. */
  static double sum(List<Double> values) {
    if (!values.stream().allMatch(Double::isFinite)) {
      return values.stream().mapToDouble(Double::doubleValue).sum();
    }
    return values.stream()
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  /**
   * The number as a person writes it: "5000", "0.8"; exponents only where digits would not be read.
   */
  static String text(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    double size = Math.abs(value);
    return size < LONGEST_PLAIN && size >= SHORTEST_PLAIN
        ? decimal.toPlainString()
        : decimal.toString();
  }
}
