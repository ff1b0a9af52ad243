package org.riceforjira.core.sync;

import java.util.Arrays;
import org.riceforjira.core.sync.Difference.Ranks;

/**
 * The scores that issues are ranked by, now and then. A rank is one more than the number of higher
 * scores, so that equal scores share it.
 */
final class CandidateScores {
  private final int most;
  private final Scores before = new Scores();
  private final Scores after = new Scores();
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

  private static boolean isScore(Double score) {
    return score != null && !score.isNaN();
  }

  /** Bare numbers: there may be hundreds of thousands. */
  private static final class Scores {
    private double[] scores = new double[16];
    private int size;

    void add(Double score) {
      if (!isScore(score)) {
        return;
      }
      if (size == scores.length) {
        scores = Arrays.copyOf(scores, 2 * size);
      }
      scores[size++] = score;
    }

    void sort() {
      Arrays.sort(scores, 0, size);
    }

    int rank(Double score) {
      if (!isScore(score)) {
        return 0;
      }
      int from = 0;
      int to = size;
      while (from < to) {
        int middle = (from + to) / 2;
        if (scores[middle] > score) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      return size - from + 1;
    }
  }
}
