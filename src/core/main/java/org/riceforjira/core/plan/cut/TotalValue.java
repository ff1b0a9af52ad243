package org.riceforjira.core.plan.cut;

import java.math.BigDecimal;
import java.util.Collection;
import org.riceforjira.core.score.Score;

/**
 * The value of issues: score x effort of each, which is reach x impact x confidence x alignment.
 * Sums are decimal, so that equal values of different issues stay equal.
 */
final class TotalValue {
  private TotalValue() {}

  /** A sum beyond every double counts as the largest, so that gains stay numbers. */
  static double of(Collection<Score> issues) {
    BigDecimal sum = issues.stream().map(TotalValue::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Math.min(Double.MAX_VALUE, sum.doubleValue());
  }

  static BigDecimal of(Score issue) {
    return BigDecimal.valueOf(issue.value()).multiply(BigDecimal.valueOf(issue.factors().effort()));
  }

  static double gain(double before, double after) {
    return BigDecimal.valueOf(after).subtract(BigDecimal.valueOf(before)).doubleValue();
  }
}
