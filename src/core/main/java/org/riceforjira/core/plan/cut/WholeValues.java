package org.riceforjira.core.plan.cut;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Values as whole numbers, so that a knapsack's sums are exact and equal values really tie.
 *
 * <p>A score and an effort have up to 6 decimals each, so 12 are exact. Fewer are kept only when
 * the sum would not fit into a long.
 */
final class WholeValues {
  private static final int DECIMALS = 12;
  private static final BigDecimal MOST_TOTAL = BigDecimal.valueOf(Long.MAX_VALUE / 2);

  private WholeValues() {}

  static long[] of(List<CutCandidate> candidates) {
    List<BigDecimal> values = candidates.stream().map(c -> TotalValue.of(c.score())).toList();
    BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int decimals = DECIMALS;
    while (total.movePointRight(decimals).compareTo(MOST_TOTAL) > 0) {
      decimals--;
    }
    int kept = decimals;
    return values.stream().mapToLong(value -> whole(value, kept)).toArray();
  }

  private static long whole(BigDecimal value, int decimals) {
    return value.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
