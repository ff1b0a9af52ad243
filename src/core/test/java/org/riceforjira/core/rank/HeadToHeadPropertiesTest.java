package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;

class HeadToHeadPropertiesTest {
  private static final String VISION = "labels = vision";
  private static final double GOAL = 1.7;
  private static final Evaluator EVALUATOR = evaluator();

  @Provide
  Arbitrary<List<Evaluation>> pairs() {
    return Combinators.combine(issue(1, 0), issue(2, 0)).as(List::of);
  }

  @Provide
  Arbitrary<List<Evaluation>> positivePairs() {
    return Combinators.combine(issue(1, 1), issue(2, 1)).as(List::of);
  }

  private static Arbitrary<Evaluation> issue(long id, int least) {
    return Combinators.combine(
            Arbitraries.integers().between(least, 60),
            Arbitraries.of(0.25, 0.5, 1.0, 2.0, 3.0),
            Arbitraries.integers().between(least, 10),
            Arbitraries.integers().between(1, 40),
            Arbitraries.of(true, false))
        .as(
            (reach, impact, confidence, tenths, vision) -> {
              IssueFacts.Builder facts =
                  Example.issue(id, reach * 50.0, impact, confidence * 10.0, tenths / 10.0);
              return EVALUATOR.evaluate((vision ? facts.matching(VISION) : facts).build());
            });
  }

  @Property(seed = "1", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void thePartsAddUpToTheLogarithmOfTheRatio(@ForAll("positivePairs") List<Evaluation> pair) {
    HeadToHead compared = HeadToHead.of(pair.get(0), pair.get(1));
    double parts = compared.goal().size();
    for (Factor factor : Factor.values()) {
      parts += compared.of(factor).size();
    }
    assertEquals(Math.log(unrounded(pair.get(0)) / unrounded(pair.get(1))), parts, 1e-9);
    assertEquals(parts, compared.size(), 1e-12);
  }

  @Property(seed = "2", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void swappingTheSidesMirrorsEverything(@ForAll("pairs") List<Evaluation> pair) {
    HeadToHead compared = HeadToHead.of(pair.get(0), pair.get(1));
    HeadToHead mirrored = HeadToHead.of(pair.get(1), pair.get(0));
    for (Factor factor : Factor.values()) {
      assertEquals(-compared.of(factor).size() + 0.0, mirrored.of(factor).size() + 0.0);
      assertEquals(compared.of(factor).times(), mirrored.of(factor).times());
      assertEquals(compared.decides(factor), mirrored.decides(factor));
    }
    assertEquals(compared.first().opposite(), mirrored.first());
    assertEquals(compared.tied(), mirrored.tied());
    assertEquals(compared.goalDecides(), mirrored.goalDecides());
    assertEquals(compared.chance(Uncertainty.PERCENT), mirrored.chance(Uncertainty.PERCENT));
  }

  @Property(seed = "3", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theFirstIsTheFirstOfTheRankingAndWhatDecidesSpeaksForIt(
      @ForAll("pairs") List<Evaluation> pair) {
    HeadToHead compared = HeadToHead.of(pair.get(0), pair.get(1));
    Ranking ranking = Ranking.of(List.of(pair.get(0).scored(), pair.get(1).scored()));
    boolean left = ranking.get(0).score().issueId() == 1;
    assertEquals(left ? Side.LEFT : Side.RIGHT, compared.first());
    boolean decided = compared.goalDecides();
    for (Factor factor : Factor.values()) {
      if (compared.decides(factor)) {
        assertEquals(compared.first(), compared.of(factor).favours());
        decided = true;
      }
    }
    assertTrue(decided || compared.tied(), () -> pair.toString());
  }

  @Property(seed = "4", tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void theFirstIsFirstWithNoLessThanEvenOdds(@ForAll("positivePairs") List<Evaluation> pair) {
    double chance =
        HeadToHead.of(pair.get(0), pair.get(1)).chance(Uncertainty.PERCENT).orElseThrow();
    assertTrue(chance >= 0.5 && chance <= 1, () -> "was " + chance);
  }

  private static double unrounded(Evaluation issue) {
    Factors factors = issue.scored().factors();
    return factors.reach()
        * factors.impact()
        * factors.confidence()
        * (issue.goal().isPresent() ? GOAL : 1)
        / factors.effort();
  }

  private static Evaluator evaluator() {
    ScoringRules rules = Example.SETTINGS.rules();
    return new Evaluator(
        new ScoringRules(
            rules.factors(),
            rules.confidenceUnit(),
            rules.rounding(),
            List.of(new AlignmentRule(VISION, GOAL, "Vision"))));
  }
}
