package org.riceforjira.connect.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people write them: 450, 0.8, never 4.5E2. */
public final class Numbers {
  /** Shares of capacities have endless decimals; nobody plans in thousandths. */
  private static final int DECIMALS_OF_AMOUNTS = 2;

  private Numbers() {}

  /** All of its digits: what is shown must be what was computed with. */
  public static String text(double number) {
    return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : Double.toString(number);
  }

  /** An effort or a capacity, to two decimals. */
  public static String amount(double number) {
    return plain(BigDecimal.valueOf(number).setScale(DECIMALS_OF_AMOUNTS, RoundingMode.HALF_UP));
  }

  /** How many there are of something: "1 issue", "3,000 issues". */
  public static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** How many there are: "3,000". */
  public static String count(long number) {
    return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
