package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;

class AlignmentTest {
  private static final AlignmentRule VISION = new AlignmentRule("labels = vision", 1.5, "Vision");
  private static final AlignmentRule LEGACY = new AlignmentRule("labels = legacy", 0.5, "Legacy");

  private static final ScoringRules RULES = withGoals(VISION, LEGACY);

  private static ScoringRules withGoals(AlignmentRule... goals) {
    ScoringRules defaults = Example.SETTINGS.rules();
    return new ScoringRules(
        defaults.factors(), defaults.confidenceUnit(), defaults.rounding(), List.of(goals));
  }

  private static IssueFacts.Builder intercomsFirst() {
    return Example.issue(1, 450.0, 3.0, 100.0, 2.0);
  }

  private static Evaluation evaluation(IssueFacts.Builder facts) {
    return new Evaluator(RULES).evaluate(facts.build());
  }

  @Test
  void anIssueThatServesAGoalScoresThatManyTimesAsMuch() {
    Evaluation evaluation = evaluation(intercomsFirst().matching("labels = vision"));
    assertEquals(1012.5, evaluation.scoreOrNull());
    assertEquals(Optional.of(VISION), evaluation.goal());
  }

  @Test
  void anIssueThatServesNoGoalIsMultipliedByOne() {
    Evaluation evaluation = evaluation(intercomsFirst());
    assertEquals(675.0, evaluation.scoreOrNull());
    assertEquals(Optional.empty(), evaluation.goal());
  }

  @Test
  void ofSeveralGoalsTheFirstInOrderCounts() {
    IssueFacts.Builder both =
        intercomsFirst().matching("labels = legacy").matching("labels = vision");
    assertEquals(Optional.of(VISION), evaluation(both).goal());
    Evaluator reversed = new Evaluator(withGoals(LEGACY, VISION));
    assertEquals(337.5, reversed.evaluate(both.build()).scoreOrNull());
  }

  @Test
  void theGoalIsRoundedWithTheRestAndNotOnItsOwn() {
    // 0.333 x 1.5 is 0.4995, which rounds to 0.5; 0.33 x 1.5 would be 0.495.
    IssueFacts.Builder facts = Example.issue(1, 0.333, 1.0, 100.0, 1.0).matching("labels = vision");
    assertEquals(0.5, evaluation(facts).scoreOrNull());
  }

  @Test
  void theGoalsAreAmongTheFactsThatAreNeeded() {
    assertEquals(Set.of("labels = vision", "labels = legacy"), RULES.needs().queries());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0999, 10.001, -1, 0, Double.NaN, Double.POSITIVE_INFINITY})
  void aMultiplierIsFromATenthToTen(double multiplier) {
    assertThrows(
        IllegalArgumentException.class, () -> new AlignmentRule("labels = x", multiplier, "X"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 10})
  void theEndsOfTheRangeAreAllowed(double multiplier) {
    assertEquals(multiplier, new AlignmentRule("labels = x", multiplier, "X").multiplier());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aGoalNeedsJqlAndALabel(String blank) {
    assertThrows(IllegalArgumentException.class, () -> new AlignmentRule(blank, 1, "X"));
    assertThrows(IllegalArgumentException.class, () -> new AlignmentRule("labels = x", 1, blank));
  }
}
