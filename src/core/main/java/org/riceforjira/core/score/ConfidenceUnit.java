package org.riceforjira.core.score;

import java.math.BigDecimal;

/** What the number in the confidence field means; every source of confidence yields this unit. */
public enum ConfidenceUnit {
  /** 80 means 80 percent and multiplies as 0.8. */
  PERCENT,
  /** 0.8 means 80 percent and multiplies as 0.8. */
  FRACTION,
  /** A scale of the team's own, such as 1 to 10: 8 multiplies as 8. */
  RAW;

  private static final double ALL = 100;

  /** The stored number as a person reads it: in percent, or as it is when the scale is raw. */
  public double asRead(double stored) {
    // In decimal, because 0.07 * 100 is not 7 in binary and would miss its level.
    return this == FRACTION && Double.isFinite(stored)
        ? BigDecimal.valueOf(stored).movePointRight(2).doubleValue()
        : stored;
  }

  /** The number to store for a confidence as a person reads it; the inverse of {@link #asRead}. */
  public double asStored(double read) {
    return this == FRACTION && Double.isFinite(read)
        ? BigDecimal.valueOf(read).movePointLeft(2).doubleValue()
        : read;
  }

  /** The most that makes sense: nobody is surer than sure, but a team's own scale has no end. */
  public double largest() {
    return this == RAW ? Double.MAX_VALUE : ALL;
  }

  /** The confidence, as a person reads it, that multiplies by 1. */
  double whole() {
    return this == RAW ? 1 : ALL;
  }

  /** What a confidence as a person reads it multiplies by: 80 percent by 0.8, a raw 8 by 8. */
  BigDecimal multiplier(double read) {
    BigDecimal decimal = BigDecimal.valueOf(read);
    return this == RAW ? decimal : decimal.movePointLeft(2);
  }
}
