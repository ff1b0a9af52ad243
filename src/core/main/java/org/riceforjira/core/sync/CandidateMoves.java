package org.riceforjira.core.sync;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.riceforjira.core.sync.Impact.Move;

/**
 * Finds whose rank would change most, among all who have one now and then. Holds five numbers for
 * each candidate up to a bound.
 */
final class CandidateMoves {
  private static final Comparator<Move> LARGEST_FIRST =
      Comparator.comparingInt(Move::size)
          .reversed()
          .thenComparingInt(Move::rankAfter)
          .thenComparingLong(Move::issueId);

  private final int most;
  private final RankedScores before = new RankedScores();
  private final RankedScores after = new RankedScores();
  private long[] ids = new long[16];
  private double[] scores = new double[32];
  private int both;
  private long candidates;

  CandidateMoves(int most) {
    this.most = most;
  }

  /**
   * Adds an issue that is a candidate now or then.
   *
   * @param now its score among the candidates of now; NaN without one, or if it is none of them
   */
  void add(long id, double now, double then) {
    candidates++;
    if (!complete()) {
      return;
    }
    before.add(now);
    after.add(then);
    if (!Double.isNaN(now) && !Double.isNaN(then)) {
      keep(id, now, then);
    }
  }

  /** False when there were more candidates than are kept. */
  boolean complete() {
    return candidates <= most;
  }

  /** So many of the largest moves, the largest first. */
  List<Move> largest(int wanted) {
    before.sort();
    after.sort();
    PriorityQueue<Move> kept = new PriorityQueue<>(LARGEST_FIRST.reversed());
    for (int i = 0; i < both; i++) {
      double now = scores[2 * i];
      double then = scores[2 * i + 1];
      Move move = new Move(ids[i], before.rank(now), after.rank(then), now, then);
      if (move.size() > 0) {
        kept.add(move);
      }
      if (kept.size() > wanted) {
        kept.remove();
      }
    }
    return kept.stream().sorted(LARGEST_FIRST).toList();
  }

  private void keep(long id, double now, double then) {
    if (both == ids.length) {
      ids = Arrays.copyOf(ids, 2 * both);
      scores = Arrays.copyOf(scores, 4 * both);
    }
    ids[both] = id;
    scores[2 * both] = now;
    scores[2 * both + 1] = then;
    both++;
  }
}
