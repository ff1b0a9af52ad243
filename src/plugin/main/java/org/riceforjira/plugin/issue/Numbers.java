package org.riceforjira.plugin.issue;

import java.math.BigDecimal;

/** How numbers are written for people: in full, without trailing zeros. */
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    return decimal.signum() == 0 ? "0" : decimal.toPlainString();
  }
}
