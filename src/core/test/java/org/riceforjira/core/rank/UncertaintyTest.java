package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.rank.Uncertainty.Point;
import org.riceforjira.core.score.ConfidenceUnit;

class UncertaintyTest {
  @ParameterizedTest
  @CsvSource({
    "100, 0.10", "80, 0.30", "50, 0.60", "20, 1.00", // the points
    "90, 0.20", "65, 0.45", "35, 0.80", "96, 0.14", // between them
    "19.9, 1.00", "0, 1.00", "100.1, 0.10", "1000, 0.10" // outside
  })
  void theDefaultFallsInStraightLinesWithConfidence(double confidence, double sigma) {
    assertEquals(sigma, Uncertainty.PERCENT.sigma(confidence), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"10, 0.10", "9, 0.20", "8, 0.30", "5, 0.60", "2, 1.00", "1, 1.00"})
  void aScaleUpToTenHasTheSameDefaultATenthAsFarUp(double confidence, double sigma) {
    assertEquals(sigma, Uncertainty.UP_TO_TEN.sigma(confidence), 1e-12);
  }

  @Test
  void theDefaultGoesByTheUnitOfConfidence() {
    assertEquals(Uncertainty.PERCENT, Uncertainty.defaultFor(ConfidenceUnit.PERCENT));
    assertEquals(Uncertainty.PERCENT, Uncertainty.defaultFor(ConfidenceUnit.FRACTION));
    assertEquals(Uncertainty.UP_TO_TEN, Uncertainty.defaultFor(ConfidenceUnit.RAW));
  }

  @Test
  void onePointHoldsForEveryConfidence() {
    Uncertainty same = table(new Point(50, 0.5));
    assertEquals(0.5, same.sigma(0));
    assertEquals(0.5, same.sigma(50));
    assertEquals(0.5, same.sigma(100));
  }

  @Test
  void pointsMayComeInAnyOrder() {
    assertEquals(
        table(new Point(20, 1), new Point(80, 0.3)), table(new Point(80, 0.3), new Point(20, 1)));
  }

  @Test
  void theSameSpreadForTwoConfidencesIsFine() {
    assertEquals(0.3, table(new Point(20, 0.3), new Point(80, 0.3)).sigma(40));
  }

  @Test
  void refusesATableWithoutAPoint() {
    assertRefused("Give at least one spread for a confidence.", () -> table());
  }

  @Test
  void refusesTwoSpreadsForOneConfidence() {
    assertRefused(
        "Give one spread for confidence 50, not two.",
        () -> table(new Point(50, 0.5), new Point(50, 0.5)));
    assertRefused(
        "Give one spread for confidence 0, not two.",
        () -> table(new Point(-0.0, 0.5), new Point(0, 0.5)));
  }

  @Test
  void refusesASpreadThatRisesWithConfidence() {
    assertRefused(
        "The spread at confidence 80 must not be more than 0.3, the spread at the lower 50,"
            + " was 0.31.",
        () -> table(new Point(80, 0.31), new Point(50, 0.3)));
  }

  @Test
  void spreadsReachFromTwoPercentToAFactorOfTwenty() {
    assertEquals(0.02, new Point(0, 0.02).sigma());
    assertEquals(3, new Point(0, 3).sigma());
    for (String sigma : List.of("0", "0.0199", "3.001", "-1", "NaN")) {
      assertRefused(
          "The spread at confidence 50 must be from 0.02 to 3, was " + sigma + ".",
          () -> new Point(50, Double.parseDouble(sigma)));
    }
  }

  @Test
  void refusesAConfidenceThatIsNone() {
    for (double confidence : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(
          "The confidence of a spread must be 0 or more, was " + confidence + ".",
          () -> new Point(confidence, 0.5));
    }
    assertRefused(
        "A spread needs a confidence, but there is none.",
        () -> Uncertainty.PERCENT.sigma(Double.NaN));
  }

  private static Uncertainty table(Point... points) {
    return new Uncertainty(List.copyOf(Arrays.asList(points)));
  }

  private static void assertRefused(String sentence, Runnable action) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }
}
