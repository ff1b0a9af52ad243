package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.Example;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;

class HeadToHeadTest {
  private static final double EXACT = 1e-12;

  @Test
  void theFactorWithTheLargestPartInTheWinnersFavourDecides() {
    // 800 x 2 x 0.5 / 1 = 800 against 450 x 3 x 1 / 2 = 675: twice the effort, twice the
    // confidence, 1.78 times the reach; what speaks for the loser decides nothing.
    HeadToHead pair = pair(issue(1, 800, 2, 50, 1), issue(2, 450, 3, 100, 2));
    assertEquals(Side.LEFT, pair.first());
    assertFalse(pair.tied());
    assertEquals(List.of(Factor.EFFORT), decisive(pair));
    assertEquals(Side.LEFT, pair.of(Factor.REACH).favours());
    assertEquals(Side.RIGHT, pair.of(Factor.IMPACT).favours());
    assertEquals(Side.RIGHT, pair.of(Factor.CONFIDENCE).favours());
    assertEquals(Side.LEFT, pair.of(Factor.EFFORT).favours());
    assertEquals(2, pair.of(Factor.EFFORT).times());
    assertEquals(1.5, pair.of(Factor.IMPACT).times());
  }

  @Test
  void theLoserMayStandOnEitherSide() {
    HeadToHead pair = pair(issue(2, 450, 3, 100, 2), issue(1, 800, 2, 50, 1));
    assertEquals(Side.RIGHT, pair.first());
    assertEquals(List.of(Factor.EFFORT), decisive(pair));
  }

  @Test
  void partsOfTheSameSizeDecideTogether() {
    HeadToHead pair = pair(issue(1, 200, 2, 100, 1), issue(2, 100, 1, 100, 1));
    assertEquals(List.of(Factor.REACH, Factor.IMPACT), decisive(pair));
    assertEquals(Side.NEITHER, pair.of(Factor.EFFORT).favours());
    assertEquals(1, pair.of(Factor.EFFORT).times());
  }

  @Test
  void aGoalCanDecide() {
    AlignmentRule vision = new AlignmentRule("labels = vision", 3, "Vision");
    ScoringRules rules = Example.SETTINGS.rules();
    Evaluator evaluator =
        new Evaluator(
            new ScoringRules(
                rules.factors(), rules.confidenceUnit(), rules.rounding(), List.of(vision)));
    HeadToHead pair =
        HeadToHead.of(
            evaluator.evaluate(facts(1, 100, 1, 100, 1).matching("labels = vision").build()),
            evaluator.evaluate(facts(2, 200, 1, 100, 1).build()));
    assertEquals(Side.LEFT, pair.first());
    assertEquals(List.of(), decisive(pair));
    assertTrue(pair.goalDecides());
    assertEquals(3, pair.goal().times());
    assertEquals(Math.log(1.5), pair.size(), EXACT);
  }

  @Test
  void withoutGoalsNoGoalDecides() {
    HeadToHead pair = pair(issue(1, 200, 1, 100, 1), issue(2, 100, 1, 100, 1));
    assertFalse(pair.goalDecides());
    assertEquals(Side.NEITHER, pair.goal().favours());
  }

  @Test
  void aZeroOfTheLoserDecidesHoweverLargeTheRestIs() {
    HeadToHead pair = pair(issue(1, 1e9, 0, 100, 0.1), issue(2, 1, 1, 50, 10));
    assertEquals(Side.RIGHT, pair.first());
    assertEquals(List.of(Factor.IMPACT), decisive(pair));
    assertEquals(Double.POSITIVE_INFINITY, pair.of(Factor.IMPACT).times());
    assertEquals(Double.NEGATIVE_INFINITY, pair.size());
    assertEquals(OptionalDouble.of(1), pair.chance(Uncertainty.PERCENT));
  }

  @Test
  void twoZerosShareTheirScoreAndNobodyCanTellTheOddsOfThat() {
    HeadToHead pair = pair(issue(1, 0, 3, 50, 1), issue(2, 100, 0, 80, 1));
    assertTrue(pair.tied());
    assertEquals(Side.RIGHT, pair.first());
    assertEquals(List.of(Factor.CONFIDENCE), decisive(pair));
    assertEquals(OptionalDouble.empty(), pair.chance(Uncertainty.PERCENT));
  }

  @Test
  void betweenEqualScoresConfidenceThenEffortThenReachDecides() {
    assertEquals(
        List.of(Factor.CONFIDENCE),
        decisive(pair(issue(1, 100, 1, 100, 2), issue(2, 100, 1, 50, 1))));
    assertEquals(
        List.of(Factor.EFFORT), decisive(pair(issue(1, 100, 1, 50, 1), issue(2, 200, 1, 50, 2))));
    assertEquals(
        List.of(Factor.REACH), decisive(pair(issue(1, 200, 1, 50, 1), issue(2, 100, 2, 50, 1))));
  }

  @Test
  void equalScoresHaveEvenOdds() {
    HeadToHead pair = pair(issue(1, 100, 1, 100, 2), issue(2, 100, 1, 50, 1));
    assertTrue(pair.tied());
    assertEquals(OptionalDouble.of(0.5), pair.chance(Uncertainty.PERCENT));
  }

  @Test
  void betweenTwinsTheOlderOneIsFirstAndNoFactorDecides() {
    HeadToHead pair = pair(issue(2, 100, 1, 50, 1), issue(1, 100, 1, 50, 1));
    assertTrue(pair.tied());
    assertEquals(Side.RIGHT, pair.first());
    assertEquals(List.of(), decisive(pair));
    assertFalse(pair.goalDecides());
  }

  @Test
  void scoresThatAreEqualAfterRoundingAreTied() {
    HeadToHead pair = pair(issue(1, 100.001, 1, 100, 1), issue(2, 100, 1, 100, 1));
    assertTrue(pair.tied());
    assertEquals(List.of(Factor.REACH), decisive(pair));
    assertEquals(OptionalDouble.of(0.5), pair.chance(Uncertainty.PERCENT));
  }

  @Test
  void theChanceIsThatOfTheFirstBeingFirst() {
    // (ln 800 - ln 675) / sqrt(0.6^2 + 0.1^2) = 0.27931; Phi of it is 0.60999.
    HeadToHead pair = pair(issue(2, 450, 3, 100, 2), issue(1, 800, 2, 50, 1));
    assertEquals(0.60999, pair.chance(Uncertainty.PERCENT).orElseThrow(), 5e-5);
  }

  @Test
  void anIssueWithoutAScoreCannotBeCompared() {
    Evaluation gap = Example.EVALUATOR.evaluate(Example.issue(1, null, 1.0, 100.0, 1.0).build());
    Evaluation scored = issue(2, 1, 1, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> HeadToHead.of(gap, scored));
    assertThrows(IllegalArgumentException.class, () -> HeadToHead.of(scored, gap));
  }

  private static HeadToHead pair(Evaluation left, Evaluation right) {
    return HeadToHead.of(left, right);
  }

  private static List<Factor> decisive(HeadToHead pair) {
    return Arrays.stream(Factor.values()).filter(pair::decides).toList();
  }

  private static Evaluation issue(
      long id, double reach, double impact, double confidence, double effort) {
    return Example.EVALUATOR.evaluate(facts(id, reach, impact, confidence, effort).build());
  }

  private static IssueFacts.Builder facts(
      long id, double reach, double impact, double confidence, double effort) {
    return Example.issue(id, reach, impact, confidence, effort);
  }
}
