package org.riceforjira.core.sync;

import org.riceforjira.core.sync.Difference.Ranks;

/** The scores that issues are ranked by, now and then. */
final class CandidateScores {
  private final int most;
  private final RankedScores before = new RankedScores();
  private final RankedScores after = new RankedScores();
  private long issues;

  CandidateScores(int most) {
    this.most = most;
  }

  /** Adds the rounded scores of a candidate; null and NaN are none. */
  void add(Double now, Double then) {
    issues++;
    if (complete()) {
      before.add(now);
      after.add(then);
    }
  }

  /** False when there were more candidates than are kept. */
  boolean complete() {
    return issues <= most;
  }

  /** Needed once before ranks are asked for. */
  void sort() {
    before.sort();
    after.sort();
  }

  Ranks ranks(Double now, Double then) {
    return new Ranks(before.rank(now), after.rank(then));
  }
}
