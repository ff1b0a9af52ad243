package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.function.IntPredicate;
import org.riceforjira.core.plan.Millionths;
import org.riceforjira.core.score.Score;

/**
 * Effort so far: that of each issue that counts and of those before it, added in whole millionths
 * as the cut line does. Added only as far down as somebody has read, since most lists are read at
 * their top.
 */
final class Totals {
  /** Not even efforts of billions come so far. */
  private static final long BEYOND = -1;

  private final List<Score> scores;
  private final IntPredicate counts;
  private final long[] totals;
  private int size;

  /**
   * @param scores of the issues in rank order, each of which has one
   * @param counts whether the effort of an issue is added, by its place
   */
  Totals(List<Score> scores, IntPredicate counts) {
    this.scores = scores;
    this.counts = counts;
    this.totals = new long[scores.size()];
  }

  private void addNext() {
    long effort = counts.test(size) ? effort(size) : 0;
    long before = size == 0 ? 0 : totals[size - 1];
    totals[size++] =
        before == BEYOND || effort > Long.MAX_VALUE - before ? BEYOND : before + effort;
  }

  private long effort(int index) {
    return Math.max(1, Millionths.of(scores.get(index).factors().effort()));
  }

  /** The effort down to and with an issue; null if nobody can add that up. */
  synchronized Double upTo(int index) {
    while (size <= index) {
      addNext();
    }
    return totals[index] == BEYOND ? null : (Double) Millionths.toAmount(totals[index]);
  }
}
