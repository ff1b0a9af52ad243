package org.riceforjira.core.rank;

/**
 * Puts the scored issues first, in their order, and those without a score behind, by id: a million
 * in about the time of a sort of bare numbers. One sort by the leading bits of the score, with the
 * index in the last bits, then the full order among the few whose leading bits are equal.
 */
final class BestFirst {
  private static final long ABOVE_ALL = Double.doubleToLongBits(Double.POSITIVE_INFINITY);
  private static final long UNSCORED = Long.MAX_VALUE;

  private final ScoreTable scores;
  private final int[] order;
  private final int[] ranks;
  private final int[] merged;

  /** Sorts at once; the results are {@link #order()} and {@link #ranks()}. */
  BestFirst(ScoreTable scores) {
    this.scores = scores;
    this.order = new int[scores.size()];
    this.ranks = new int[scores.size()];
    this.merged = new int[scores.size()];
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
        mergeSort(from, i + 1);
        shareRanks(from, i + 1);
        from = i + 1;
      }
    }
  }

  /** Doubles from 0 up sort as their bits do; the best score gets the smallest key. */
  private static long key(double score) {
    return Double.isNaN(score) ? UNSCORED : ABOVE_ALL - Double.doubleToLongBits(score);
  }

  /** Equal scores share the rank of the first of them. */
  private void shareRanks(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (scores.value(order[i]) == scores.value(order[i - 1])) {
        ranks[i] = ranks[i - 1];
      }
    }
  }

  /** By hand, because the platform sorts objects by a comparator, and indexes are none. */
  private void mergeSort(int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    mergeSort(from, middle);
    mergeSort(middle, to);
    if (before(order[middle - 1], order[middle])) {
      return;
    }
    System.arraycopy(order, from, merged, from, middle - from);
    int left = from;
    int right = middle;
    for (int at = from; left < middle; at++) {
      boolean takeRight = right < to && before(order[right], merged[left]);
      order[at] = takeRight ? order[right++] : merged[left++];
    }
  }

  private boolean before(int left, int right) {
    return RankOrder.compare(scores.get(left), scores.get(right)) < 0;
  }
}
