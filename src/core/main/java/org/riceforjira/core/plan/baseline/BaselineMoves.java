package org.riceforjira.core.plan.baseline;

import java.util.List;
import java.util.function.Predicate;

/**
 * Issues placed in both baselines that end earlier or later; those that moved beyond a plan or back
 * first, then the biggest move, then by key. An issue that only starts on another day has not
 * moved, nor has one that may end when it did: after both plans, or after the shorter one.
 */
public record BaselineMoves(List<BaselineMove> earlier, List<BaselineMove> later) {
  public BaselineMoves {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  static BaselineMoves of(List<BaselinePair> pairs) {
    List<BaselineMove> moves =
        pairs.stream()
            .filter(pair -> pair.wasPlaced() && pair.isPlaced())
            .map(BaselineMoves::move)
            .sorted(BaselineMove.BIGGEST_FIRST)
            .toList();
    return new BaselineMoves(
        only(moves, move -> move.after().isBefore(move.before())),
        only(moves, move -> move.before().isBefore(move.after())));
  }

  boolean isEmpty() {
    return earlier.isEmpty() && later.isEmpty();
  }

  private static BaselineMove move(BaselinePair pair) {
    return new BaselineMove(
        pair.issue(),
        pair.older().orElseThrow().end().orElseThrow(),
        pair.newer().orElseThrow().end().orElseThrow());
  }

  private static List<BaselineMove> only(List<BaselineMove> moves, Predicate<BaselineMove> wanted) {
    return moves.stream().filter(wanted).toList();
  }
}
