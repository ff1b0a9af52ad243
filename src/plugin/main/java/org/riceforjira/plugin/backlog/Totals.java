package org.riceforjira.plugin.backlog;

import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

/**
 * Effort so far: that of each issue and of those before it, added in whole millionths as the cut
 * line does.
 */
final class Totals {
  /** Not even efforts of billions come so far. */
  private static final long BEYOND = -1;

  private final long[] totals;
  private int size;

  Totals(int most) {
    totals = new long[most];
  }

  /** The next issue, which has a score. */
  void add(Score score) {
    long effort = Math.max(1, Millionths.of(score.factors().effort()));
    long before = size == 0 ? 0 : totals[size - 1];
    totals[size++] =
        before == BEYOND || effort > Long.MAX_VALUE - before ? BEYOND : before + effort;
  }

  /** The effort down to and with an issue; null if nobody can add that up. */
  Double upTo(int index) {
    return totals[index] == BEYOND ? null : (Double) Millionths.toAmount(totals[index]);
  }
}
