package org.riceforjira.core.plan.baseline;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Issues listed in both baselines, placed or not, whose score or effort differs. First those where
 * a number appeared or vanished, then the biggest change, then by key.
 */
public record BaselineRevisions(
    List<BaselineRevision> rescored, List<BaselineRevision> reestimated) {
  public BaselineRevisions {
    rescored = List.copyOf(rescored);
    reestimated = List.copyOf(reestimated);
  }

  static BaselineRevisions of(List<BaselinePair> pairs) {
    List<BaselinePair> both =
        pairs.stream().filter(p -> p.older().isPresent() && p.newer().isPresent()).toList();
    return new BaselineRevisions(
        revised(both, BaselineLine::score), revised(both, BaselineLine::effort));
  }

  boolean isEmpty() {
    return rescored.isEmpty() && reestimated.isEmpty();
  }

  private static List<BaselineRevision> revised(
      List<BaselinePair> pairs, Function<BaselineLine, OptionalDouble> number) {
    return pairs.stream()
        .filter(pair -> BaselineRevision.isOne(before(pair, number), after(pair, number)))
        .map(p -> new BaselineRevision(p.issue(), before(p, number), after(p, number)))
        .sorted(BaselineRevision.BIGGEST_FIRST)
        .toList();
  }

  private static OptionalDouble before(
      BaselinePair pair, Function<BaselineLine, OptionalDouble> number) {
    return number.apply(pair.older().orElseThrow().line());
  }

  private static OptionalDouble after(
      BaselinePair pair, Function<BaselineLine, OptionalDouble> number) {
    return number.apply(pair.newer().orElseThrow().line());
  }
}
