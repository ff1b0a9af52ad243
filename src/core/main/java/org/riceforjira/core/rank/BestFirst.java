package org.riceforjira.core.rank;

import java.util.Arrays;
import java.util.List;
import org.riceforjira.core.score.Score;

/**
 * Sorts scored issues in the order of {@link RankOrder}, a million in about the time of a sort of
 * bare numbers: one primitive sort by the leading bits of the score with the place of arrival in
 * the low bits, then the full order among the few whose leading bits are equal.
 */
final class BestFirst {
  private final Score[] arrived;
  private final int placeBits;

  private BestFirst(Score[] arrived) {
    this.arrived = arrived;
    this.placeBits = Long.SIZE - Long.numberOfLeadingZeros(arrived.length);
  }

  static Score[] sort(List<Score> scored) {
    return new BestFirst(scored.toArray(Score[]::new)).sorted();
  }

  private Score[] sorted() {
    long[] keys = new long[arrived.length];
    for (int place = 0; place < keys.length; place++) {
      keys[place] = leadingBits(arrived[place].value()) | place;
    }
    Arrays.sort(keys);
    Score[] sorted = new Score[keys.length];
    int from = 0;
    for (int i = 0; i < keys.length; i++) {
      sorted[i] = arrived[(int) (keys[i] & places())];
      if (i + 1 == keys.length || (keys[i] & ~places()) != (keys[i + 1] & ~places())) {
        if (i > from) {
          Arrays.sort(sorted, from, i + 1, RankOrder.BEST_FIRST);
        }
        from = i + 1;
      }
    }
    return sorted;
  }

  /** Doubles from 0 up sort as their bits do; the largest score gets the smallest key. */
  private long leadingBits(double score) {
    return (Long.MAX_VALUE - Double.doubleToLongBits(score + 0.0)) & ~places();
  }

  private long places() {
    return (1L << placeBits) - 1;
  }
}
