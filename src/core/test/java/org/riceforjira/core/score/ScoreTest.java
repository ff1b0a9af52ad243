package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {
  private static final Factors FACTORS = new Factors(450, 3, 100, 2);

  private static Score score(double value) {
    return new Score(1, "RICE-1", value, FACTORS);
  }

  @Test
  void aScoreOfZeroIsAScore() {
    assertTrue(score(0).isPresent());
    assertFalse(score(Double.NaN).isPresent());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
  void aScoreIsANumberFromZeroUp(double value) {
    String message = assertThrows(IllegalArgumentException.class, () -> score(value)).getMessage();
    assertEquals(
        "The score of issue RICE-1 must be a number from 0 up, was " + value + ".", message);
  }

  @Test
  void oneFactorCanBeReplaced() {
    for (Factor factor : Factor.values()) {
      Factors changed = FACTORS.with(factor, 7);
      for (Factor other : Factor.values()) {
        assertEquals(other == factor ? 7 : FACTORS.of(other), changed.of(other));
      }
    }
  }

  @Test
  void factorsAreCompleteWhenNoneHasAGap() {
    assertTrue(FACTORS.complete());
    for (Factor factor : Factor.values()) {
      assertFalse(FACTORS.with(factor, Double.NaN).complete());
    }
  }

  @Test
  void anEvaluationHasEitherAScoreOrGaps() {
    Gap gap = new Gap(Factor.REACH, GapReason.MISSING, "");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Evaluation(score(1), Map.of(), List.of(gap), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Evaluation(score(Double.NaN), Map.of(), List.of(), Optional.empty()));
  }
}
