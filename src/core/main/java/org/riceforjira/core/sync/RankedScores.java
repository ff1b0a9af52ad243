package org.riceforjira.core.sync;

import java.util.Arrays;

/**
 * The scores of a ranking as bare numbers: there may be hundreds of thousands. A rank is one more
 * than the number of higher scores, so that equal scores share it.
 */
final class RankedScores {
  private double[] scores = new double[16];
  private int size;

  /** Adds a rounded score; null and NaN are none. */
  void add(Double score) {
    if (!isScore(score)) {
      return;
    }
    if (size == scores.length) {
      scores = Arrays.copyOf(scores, 2 * size);
    }
    scores[size++] = score;
  }

  /** Needed once before ranks are asked for. */
  void sort() {
    Arrays.sort(scores, 0, size);
  }

  /** 0 for none. */
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

  private static boolean isScore(Double score) {
    return score != null && !score.isNaN();
  }
}
