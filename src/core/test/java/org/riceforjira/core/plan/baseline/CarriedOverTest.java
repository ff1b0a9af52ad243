package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inMonths;
import static org.riceforjira.core.plan.baseline.BaselineExamples.issue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.notPlaced;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The periods are the months of 2026. */
class CarriedOverTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void whatShouldHaveEndedInAPeriodThatIsOverAndIsNotDoneIsCarriedOver() {
    Baseline baseline = inMonths(placed("A-1", 1, 0, 1), placed("A-2", 1, 2, 2));
    assertEquals(
        List.of(new CarriedOver(issue("A-1"), baseline.periods().get(1))),
        CarriedOver.of(baseline, MARCH, Set.of(1L, 2L)));
  }

  @Test
  void aPeriodIsNotOverOnItsLastDay() {
    Baseline baseline = inMonths(placed("A-1", 1, 0, 1));
    assertEquals(List.of(), CarriedOver.of(baseline, MARCH.minusDays(1), Set.of(1L)));
  }

  @Test
  void doneIssuesAreNotCarriedOver() {
    assertEquals(List.of(), CarriedOver.of(inMonths(placed("A-1", 1, 0, 0)), MARCH, Set.of(2L)));
  }

  @Test
  void whatWasNotPlacedOrWasToEndAfterThePlanIsNotCarriedOver() {
    Baseline baseline = inMonths(notPlaced("A-1", 1), placed("A-2", 1, 0, 12));
    LocalDate later = LocalDate.of(2028, 1, 1);
    assertEquals(List.of(), CarriedOver.of(baseline, later, Set.of(1L, 2L)));
  }

  @Test
  void theLongestOverdueComeFirstThenByKey() {
    Baseline baseline =
        inMonths(
            placed("A-10", 1, 0, 0),
            placed("A-9", 1, 0, 0),
            placed("A-3", 1, 0, 1),
            placed("A-4", 1, 0, 0));
    assertEquals(
        List.of("A-4", "A-9", "A-10", "A-3"),
        CarriedOver.of(baseline, MARCH, Set.of(3L, 4L, 9L, 10L)).stream()
            .map(carried -> carried.issue().key())
            .toList());
  }
}
