package org.riceforjira.core.rank;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * The values a factor without levels can take: whole multiples of a decimal step.
 *
 * @param decimals of the step: 1 for tenths
 * @param least the smallest value
 * @param most the largest value
 */
record NumberSteps(int decimals, double least, double most) {
  /** Further from 0 nothing is looked for: nobody would believe it, and a double blurs steps. */
  private static final double MOST_STEPS = 1e15;

  private static final int MOST_DECIMALS = 6;

  /** Steps as fine as the number itself is written, and at least so fine. */
  static NumberSteps asFineAs(double number, int decimals, double least, double most) {
    int written = BigDecimal.valueOf(number).stripTrailingZeros().scale();
    int fine = Math.min(MOST_DECIMALS, Math.max(decimals, written));
    return new NumberSteps(fine, least, most);
  }

  /**
   * The value nearest to a number, in one direction, that is enough.
   *
   * @param enough false up to some value in that direction, true from there on
   */
  OptionalDouble nearest(double from, Direction direction, DoublePredicate enough) {
    if (Math.abs(shifted(from)) > MOST_STEPS) {
      return OptionalDouble.empty();
    }
    long sign = direction == Direction.UP ? 1 : -1;
    long start = direction == Direction.UP ? floor(from) : ceiling(from);
    long end = direction == Direction.UP ? floor(most) : ceiling(least);
    long tooLittle = 0;
    long furthest = (end - start) * sign;
    long distance = 1;
    while (distance <= furthest && !enough.test(value(start + sign * distance))) {
      tooLittle = distance;
      distance = distance == furthest ? furthest + 1 : Math.min(2 * distance, furthest);
    }
    if (distance > furthest) {
      return OptionalDouble.empty();
    }
    while (distance - tooLittle > 1) {
      long middle = (tooLittle + distance) >>> 1;
      if (enough.test(value(start + sign * middle))) {
        distance = middle;
      } else {
        tooLittle = middle;
      }
    }
    return OptionalDouble.of(value(start + sign * distance));
  }

  private long floor(double number) {
    return (long) Math.floor(Math.min(shifted(number), MOST_STEPS));
  }

  private long ceiling(double number) {
    return (long) Math.ceil(shifted(number));
  }

  private double shifted(double number) {
    return BigDecimal.valueOf(number).movePointRight(decimals).doubleValue();
  }

  private double value(long steps) {
    return BigDecimal.valueOf(steps, decimals).doubleValue();
  }
}
