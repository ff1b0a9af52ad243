package org.riceforjira.core.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding to a number of decimals, 0 to 6. Half up, not half even: product managers compare with a
 * spreadsheet, and that rounds half up, away from 0, on the digits a person sees (1.005 is 1.01).
 */
public record Rounding(int decimals) {
  /** The most decimals that can be asked for. */
  public static final int MOST_DECIMALS = 6;

  private static final double[] UNITS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

  public Rounding {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "Decimals must be from 0 to " + MOST_DECIMALS + ", was " + decimals + ".");
    }
  }

  /** The rounded number, never -0.0; NaN and infinities as they are. */
  public double round(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
        : value;
  }

  /** True when both are empty (null), or both are the same number after rounding. */
  public boolean same(Double left, Double right) {
    if (left == null || right == null) {
      return left == right;
    }
    return Double.compare(round(left), round(right)) == 0;
  }

  /** How many units of the last decimal make 1: 100 for two decimals. */
  double unit() {
    return UNITS[decimals];
  }

  /** The quotient, rounded once and exactly; infinite when it is too large for a double. */
  double quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, decimals, RoundingMode.HALF_UP).doubleValue();
  }
}
