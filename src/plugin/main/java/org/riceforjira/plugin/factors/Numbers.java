package org.riceforjira.plugin.factors;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How numbers are written for people: in full, without trailing zeros, thousands apart by a narrow
 * space, which no language reads as a decimal sign.
 */
public final class Numbers {
  private static final char NARROW_SPACE = '\u202f';

  private Numbers() {}

  public static String text(double value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(NARROW_SPACE);
    // All decimals that a double can hold: what is shown must be what was computed with.
    DecimalFormat format = new DecimalFormat("#,##0." + "#".repeat(17), symbols);
    return format.format(BigDecimal.valueOf(value));
  }
}
