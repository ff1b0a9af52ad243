package org.riceforjira.core.plan.cut;

import java.math.BigDecimal;
import org.riceforjira.core.plan.Millionths;

/**
 * A capacity and how much of it is used, in the project's unit of effort, to a millionth.
 *
 * @param capacity from 0 to {@value #MOST}
 * @param used from 0 to the capacity
 */
public record CapacityUse(double capacity, double used) {
  /** The largest capacity: up to here a double still tells whole millionths apart. */
  public static final double MOST = 1e9;

  public CapacityUse {
    requireCapacity(capacity);
    if (!(used >= 0 && used <= capacity)) {
      throw new IllegalArgumentException(
          "Used effort must be from 0 to the capacity of " + capacity + ", was " + used + ".");
    }
  }

  static CapacityUse ofMillionths(long capacity, long used) {
    return new CapacityUse(Millionths.toAmount(capacity), Millionths.toAmount(used));
  }

  /** The capacity in whole millionths; refuses what is no capacity. */
  static long millionths(double capacity) {
    requireCapacity(capacity);
    return Millionths.of(capacity);
  }

  /** The capacity that is not used; with the used part it is exactly the capacity. */
  public double left() {
    return Millionths.toAmount(Millionths.of(capacity) - Millionths.of(used));
  }

  private static void requireCapacity(double capacity) {
    if (!(capacity >= 0 && capacity <= MOST)) {
      throw new IllegalArgumentException(
          "Capacity must be a number from 0 to "
              + BigDecimal.valueOf(MOST).toPlainString()
              + ", was "
              + capacity
              + ".");
    }
  }
}
