package org.riceforjira.core.plan.cut;

import java.util.OptionalDouble;

/** The values (sum of score x effort) of the issues before and after a swap. */
public record ValueGain(double before, double after) {

  /** How much value the swap adds; 0 when there is no swap. */
  public double amount() {
    return TotalValue.gain(before, after);
  }

  /** The amount as a share of the value before; empty when that is 0. */
  public OptionalDouble share() {
    return before == 0 ? OptionalDouble.empty() : OptionalDouble.of(amount() / before);
  }
}
