package org.riceforjira.core.plan.baseline;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.riceforjira.core.plan.baseline.BaselineCrossing.Kind;
import org.riceforjira.core.plan.baseline.BaselinePair.Side;

/**
 * What came into the plan and what went out of it; the biggest effort first, then by key.
 *
 * @param in placed in the newer baseline, not in the older
 * @param out placed in the older baseline, not in the newer, and not done
 * @param done placed in the older baseline, and finished since: no change of scope
 */
public record BaselineScope(
    List<BaselineCrossing> in,
    List<BaselineCrossing> out,
    List<BaselineCrossing> done,
    BaselineGrowth growth) {
  public BaselineScope {
    in = List.copyOf(in);
    out = List.copyOf(out);
    done = List.copyOf(done);
    Objects.requireNonNull(growth, "growth");
  }

  static BaselineScope of(List<BaselinePair> pairs) {
    return new BaselineScope(
        crossings(pairs, pair -> pair.isPlaced() && !pair.wasPlaced()),
        crossings(pairs, BaselinePair::isOut),
        crossings(pairs, BaselinePair::isFinished),
        BaselineGrowth.of(pairs));
  }

  private static List<BaselineCrossing> crossings(
      List<BaselinePair> pairs, Predicate<BaselinePair> crosses) {
    return pairs.stream()
        .filter(crosses)
        .map(pair -> crossing(pair, kind(pair)))
        .sorted(BaselineCrossing.BIGGEST_FIRST)
        .toList();
  }

  boolean isEmpty() {
    return in.isEmpty() && out.isEmpty() && done.isEmpty();
  }

  private static Kind kind(BaselinePair pair) {
    if (pair.isFinished()) {
      return Kind.DONE;
    }
    if (pair.isPlaced()) {
      return pair.older().isPresent() ? Kind.NEWLY_PLACED : Kind.NEW;
    }
    return pair.newer().isPresent() ? Kind.NO_LONGER_PLACED : Kind.LEFT_BACKLOG;
  }

  private static BaselineCrossing crossing(BaselinePair pair, Kind kind) {
    Side placed = (pair.isPlaced() ? pair.newer() : pair.older()).orElseThrow();
    return new BaselineCrossing(
        pair.issue(), kind, placed.line().effort().getAsDouble(), placed.end().orElseThrow());
  }
}
