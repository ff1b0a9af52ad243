package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Score;

/** A flip is enough, and one step less is not. */
class FlipsPropertiesTest {
  private final Evaluator evaluator = FlipsTest.withoutLevels(ConfidenceUnit.PERCENT);

  @Provide
  Arbitrary<List<Evaluation>> pairs() {
    return Combinators.combine(issue(1), issue(2)).as(List::of);
  }

  private Arbitrary<Evaluation> issue(long id) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3000),
            Arbitraries.of(0.25, 0.5, 1.0, 2.0, 3.0),
            Arbitraries.integers().between(0, 100),
            Arbitraries.integers().between(1, 80))
        .as(
            (reach, impact, confidence, tenths) ->
                evaluator.evaluate(
                    Example.issue(id, (double) reach, impact, (double) confidence, tenths / 10.0)
                        .build()));
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aFlipPassesTheNextIssueAndOneStepLessDoesNot(@ForAll("pairs") List<Evaluation> pair) {
    Ranking ranking = Ranking.of(List.of(pair.get(0).scored(), pair.get(1).scored()));
    Score best = ranking.get(0).score();
    Evaluation second = pair.get(0).scored().equals(best) ? pair.get(1) : pair.get(0);
    for (Flip flip : new Flips(evaluator).toPassNext(ranking, 1, second)) {
      assertTrue(passes(second, flip.factor(), flip.to(), best), () -> flip + " of " + second);
      double less = towards(flip, step(flip.factor()));
      assertTrue(
          less == flip.from() || !passes(second, flip.factor(), less, best),
          () -> flip + " of " + second + " passes " + best + " at " + less + " too");
    }
  }

  @Property(seed = "2", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theSmallestFlipComesFirst(@ForAll("pairs") List<Evaluation> pair) {
    Ranking ranking = Ranking.of(List.of(pair.get(0).scored(), pair.get(1).scored()));
    Evaluation first =
        pair.get(0).scored().equals(ranking.get(0).score()) ? pair.get(0) : pair.get(1);
    List<Double> sizes = new ArrayList<>();
    new Flips(evaluator).toCrossLine(ranking, 0, 1, first).forEach(flip -> sizes.add(flip.size()));
    assertEquals(sizes.stream().sorted().toList(), sizes);
  }

  private boolean passes(Evaluation issue, Factor factor, double number, Score best) {
    Score changed = evaluator.rescore(issue, factor, number);
    return Ranking.of(List.of(changed, best)).get(0).score().equals(changed);
  }

  private static double towards(Flip flip, double step) {
    double less = flip.to() + Math.signum(flip.from() - flip.to()) * step;
    return Math.round(less * 1e6) / 1e6;
  }

  private static double step(Factor factor) {
    return switch (factor) {
      case REACH, CONFIDENCE -> 1;
      case IMPACT -> 0.01;
      case EFFORT -> 0.1;
    };
  }
}
