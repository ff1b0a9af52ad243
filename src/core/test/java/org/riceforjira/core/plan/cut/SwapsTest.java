package org.riceforjira.core.plan.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.cut.CutIssues.bestFit;
import static org.riceforjira.core.plan.cut.CutIssues.efforts;
import static org.riceforjira.core.plan.cut.CutIssues.fill;
import static org.riceforjira.core.plan.cut.CutIssues.ids;
import static org.riceforjira.core.plan.cut.CutIssues.issue;
import static org.riceforjira.core.plan.cut.CutIssues.stop;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.score.Score;

class SwapsTest {
  private static final List<Score> RANKING =
      List.of(issue(1, 10, 6), issue(2, 9, 5), issue(3, 8, 5), issue(4, 5, 1));

  @Test
  void tellWhatToTakeOutAndWhatToTakeIn() {
    Swaps swaps = Swaps.between(fill(10, RANKING), bestFit(10, RANKING));

    assertEquals(List.of(1L, 4L), ids(swaps.out()));
    assertEquals(List.of(2L, 3L), ids(swaps.in()));
    assertEquals(new ValueGain(65, 85), swaps.gain());
    assertEquals(20, swaps.gain().amount());
    assertEquals(OptionalDouble.of(20 / 65.0), swaps.gain().share());
    assertEquals(7, swaps.usedBefore());
    assertEquals(10, swaps.usedAfter());
    assertFalse(swaps.isEmpty());
  }

  @Test
  void leaveWhatIsInBoth() {
    Swaps swaps = Swaps.between(stop(11.5, RANKING), bestFit(11.5, RANKING));

    assertEquals(List.of(), swaps.out());
    assertEquals(List.of(), swaps.in());
    swaps = Swaps.between(stop(7, RANKING), bestFit(7, RANKING));
    assertEquals(List.of(), swaps.out());
    assertEquals(List.of(4L), ids(swaps.in()));
  }

  @Test
  void areEmptyWhenTheCutLineIsAsGood() {
    Swaps swaps = Swaps.between(stop(11, RANKING), bestFit(11, RANKING));

    assertTrue(swaps.isEmpty());
    assertEquals(new ValueGain(105, 105), swaps.gain());
    assertEquals(0, swaps.gain().amount());
    assertEquals(11, swaps.usedBefore());
    assertEquals(11, swaps.usedAfter());
  }

  @Test
  void areEmptyWhenAnotherSetIsOnlyAsGood() {
    List<Score> ranking = List.of(issue(1, 10, 2), issue(2, 9, 5), issue(3, 0, 1));

    Swaps swaps = Swaps.between(stop(3, ranking), bestFit(3, ranking));

    assertTrue(swaps.isEmpty());
    assertEquals(2, swaps.usedAfter());
  }

  @Test
  void areEmptyWhenRoundingToTenthsMakesTheBestFitWorse() {
    List<Score> ranking = efforts(0.25, 0.25);

    assertEquals(1, bestFit(0.5, ranking).issues().size());
    assertTrue(Swaps.between(stop(0.5, ranking), bestFit(0.5, ranking)).isEmpty());
  }

  @Test
  void areEmptyWhenTheBestFitIsRefused() {
    List<Score> ranking = efforts(5_000_000.1, 5_000_000);
    BestFit refused = bestFit(5_000_001, ranking);

    assertTrue(refused.refusal().isPresent());
    assertTrue(Swaps.between(stop(5_000_001, ranking), refused).isEmpty());
  }

  @Test
  void ofACutLineWithoutValueHaveNoShare() {
    Swaps swaps = Swaps.between(stop(5, RANKING), bestFit(5, RANKING));

    assertEquals(List.of(2L), ids(swaps.in()));
    assertEquals(45, swaps.gain().amount());
    assertEquals(OptionalDouble.empty(), swaps.gain().share());
  }

  @Test
  void compareTheSameCapacityOnly() {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Swaps.between(stop(5, RANKING), bestFit(6, RANKING)));

    assertEquals(
        "Cut line and best fit must have the same capacity, were 5.0 and 6.0.",
        refused.getMessage());
  }
}
