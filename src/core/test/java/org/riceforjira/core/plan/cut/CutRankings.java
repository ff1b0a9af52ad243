package org.riceforjira.core.plan.cut;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.riceforjira.core.score.Score;

/** Small random rankings, with issue ids 1, 2, ... in rank order. */
final class CutRankings {
  private CutRankings() {}

  static Arbitrary<List<Score>> ofHundredths(int most) {
    return of(most, Arbitraries.integers().between(1, 600), 2);
  }

  static Arbitrary<List<Score>> ofTenths(int most) {
    return of(most, Arbitraries.integers().between(1, 60), 1);
  }

  /** Few different scores, so that some tie, and 0 among them. */
  private static Arbitrary<List<Score>> of(int most, Arbitrary<Integer> efforts, int decimals) {
    Arbitrary<Integer> scores = Arbitraries.integers().between(0, 40);
    return Combinators.combine(scores, efforts)
        .as((score, effort) -> List.of(decimal(score, 1), decimal(effort, decimals)))
        .withoutEdgeCases()
        .list()
        .ofMaxSize(most)
        .map(CutRankings::ranked);
  }

  private static double decimal(int unscaled, int decimals) {
    return BigDecimal.valueOf(unscaled, decimals).doubleValue();
  }

  private static List<Score> ranked(List<List<Double>> scoresAndEfforts) {
    List<List<Double>> sorted =
        scoresAndEfforts.stream()
            .sorted(Comparator.comparing((List<Double> pair) -> pair.get(0)).reversed())
            .toList();
    return IntStream.range(0, sorted.size())
        .mapToObj(i -> CutIssues.issue(i + 1, sorted.get(i).get(0), sorted.get(i).get(1)))
        .toList();
  }
}
