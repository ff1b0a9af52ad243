package org.riceforjira.core.plan;

/**
 * Effort and capacity in whole millionths of the project's unit, so that what people write adds up:
 * 0.1 and 0.2 fit into 0.3.
 */
public final class Millionths {
  private static final double ONE = 1e6;

  private Millionths() {}

  /** The nearest whole number of millionths; very large numbers become the largest long. */
  public static long of(double amount) {
    return Math.round(amount * ONE);
  }

  /** The sum of two amounts of 0 or more; one that is too large becomes the largest long. */
  public static long plus(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  public static double toAmount(long millionths) {
    return millionths / ONE;
  }
}
