package org.riceforjira.plugin.http;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.riceforjira.core.plan.cut.CapacityUse;

/** Reads a capacity as it stands in an address: digits, with a point before decimals. */
public final class CapacityText {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,20})?");

  private CapacityText() {}

  /** Effort in the project's unit; empty unless that is a capacity that a cut line can have. */
  public static OptionalDouble read(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double amount = Double.parseDouble(text);
    return amount <= CapacityUse.MOST ? OptionalDouble.of(amount) : OptionalDouble.empty();
  }
}
