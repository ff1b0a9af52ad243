package org.riceforjira.core.rank;

import java.util.Arrays;
import org.riceforjira.core.score.Score;

/**
 * Puts issues in their order, a million in little more time than a sort of bare numbers takes: one
 * sort by the leading bits of the score, with the index in the last bits, then the full order among
 * the few whose leading bits are equal.
 */
final class BestFirst {
  private static final long ABOVE_ALL = Double.doubleToLongBits(Double.POSITIVE_INFINITY);
  private static final long UNSCORED = Long.MAX_VALUE;

  private final ScoreTable scores;
  private final int[] order;
  private final int[] ranks;

  /** Sorts at once; the results are {@link #order()} and {@link #ranks()}. */
  BestFirst(ScoreTable scores) {
    this.scores = scores;
    this.order = new int[scores.size()];
    this.ranks = new int[scores.size()];
    sort();
  }

  /** The index of the issue at each position. */
  int[] order() {
    return order;
  }

  /** The rank at each position, shared by equal scores; without a score it means nothing. */
  int[] ranks() {
    return ranks;
  }

  private void sort() {
    int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(order.length);
    long[] keys = new long[order.length];
    for (int index = 0; index < keys.length; index++) {
      keys[index] = key(scores.value(index)) >>> indexBits << indexBits | index;
    }
    keys = RadixSort.sort(keys, indexBits);
    int from = 0;
    for (int i = 0; i < keys.length; i++) {
      order[i] = (int) (keys[i] & ~(-1L << indexBits));
      ranks[i] = i + 1;
      if (i + 1 == keys.length || keys[i] >>> indexBits != keys[i + 1] >>> indexBits) {
        settle(from, i + 1);
        from = i + 1;
      }
    }
  }

  /** Doubles from 0 up sort as their bits do; the best score gets the smallest key. */
  private static long key(double score) {
    return Double.isNaN(score) ? UNSCORED : ABOVE_ALL - Double.doubleToLongBits(score);
  }

  private record Candidate(int index, Score score) {}

  /** The full order of neighbours; equal scores share the rank of the first of them. */
  private void settle(int from, int to) {
    if (to - from == 1) {
      return;
    }
    Candidate[] alike = new Candidate[to - from];
    for (int i = 0; i < alike.length; i++) {
      alike[i] = new Candidate(order[from + i], scores.get(order[from + i]));
    }
    Arrays.sort(alike, (left, right) -> RankOrder.compare(left.score, right.score));
    for (int i = 0; i < alike.length; i++) {
      order[from + i] = alike[i].index;
      if (i > 0 && alike[i].score.value() == alike[i - 1].score.value()) {
        ranks[from + i] = ranks[from + i - 1];
      }
    }
  }
}
