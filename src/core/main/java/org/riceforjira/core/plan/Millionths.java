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

  public static double toAmount(long millionths) {
    return millionths / ONE;
  }
}
