package org.riceforjira.core.plan.baseline;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.plan.baseline.BaselineCrossing.Kind;
import org.riceforjira.core.plan.baseline.BaselinePair.Side;

/**
 * What came into the plan and what went out of it; the biggest effort first, then by key.
 *
 * @param in placed in the newer baseline, not in the older
 * @param out placed in the older baseline, not in the newer
 */
public record BaselineScope(
    List<BaselineCrossing> in, List<BaselineCrossing> out, BaselineGrowth growth) {
  public BaselineScope {
    in = List.copyOf(in);
    out = List.copyOf(out);
    Objects.requireNonNull(growth, "growth");
  }

  static BaselineScope of(List<BaselinePair> pairs) {
    return new BaselineScope(
        pairs.stream()
            .filter(pair -> pair.isPlaced() && !pair.wasPlaced())
            .map(BaselineScope::in)
            .sorted(BaselineCrossing.BIGGEST_FIRST)
            .toList(),
        pairs.stream()
            .filter(pair -> pair.wasPlaced() && !pair.isPlaced())
            .map(BaselineScope::out)
            .sorted(BaselineCrossing.BIGGEST_FIRST)
            .toList(),
        BaselineGrowth.of(pairs));
  }

  boolean isEmpty() {
    return in.isEmpty() && out.isEmpty();
  }

  private static BaselineCrossing in(BaselinePair pair) {
    return crossing(pair, pair.older().isPresent() ? Kind.NEWLY_PLACED : Kind.NEW);
  }

  private static BaselineCrossing out(BaselinePair pair) {
    return crossing(pair, pair.newer().isPresent() ? Kind.NO_LONGER_PLACED : Kind.LEFT_BACKLOG);
  }

  private static BaselineCrossing crossing(BaselinePair pair, Kind kind) {
    Side placed = (pair.isPlaced() ? pair.newer() : pair.older()).orElseThrow();
    return new BaselineCrossing(
        pair.issue(), kind, placed.line().effort().getAsDouble(), placed.end().orElseThrow());
  }
}
