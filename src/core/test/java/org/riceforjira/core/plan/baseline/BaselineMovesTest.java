package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inMonths;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inQuarters;
import static org.riceforjira.core.plan.baseline.BaselineExamples.issue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Earlier and later. */
class BaselineMovesTest {
  private static final BaselineEnd JANUARY = new BaselineEnd(LocalDate.of(2026, 1, 31), false);
  private static final BaselineEnd FEBRUARY = new BaselineEnd(LocalDate.of(2026, 2, 28), false);
  private static final BaselineEnd MARCH = new BaselineEnd(LocalDate.of(2026, 3, 31), false);

  @Test
  void anIssueIsLaterWhenItsLastPeriodEndsLater() {
    BaselineDifference difference =
        between(inMonths(placed("A-1", 1, 0, 0)), inMonths(placed("A-1", 1, 0, 1)));
    assertEquals(
        List.of(new BaselineMove(issue("A-1"), JANUARY, FEBRUARY)), difference.moves().later());
    assertEquals(List.of(), difference.moves().earlier());
    assertEquals(28, difference.moves().later().get(0).days());
    assertEquals(0, difference.unchanged());
    assertFalse(difference.isEmpty());
  }

  @Test
  void anIssueIsEarlierWhenItsLastPeriodEndsEarlier() {
    BaselineDifference difference =
        between(inMonths(placed("A-1", 1, 2, 2)), inMonths(placed("A-1", 1, 0, 0)));
    assertEquals(
        List.of(new BaselineMove(issue("A-1"), MARCH, JANUARY)), difference.moves().earlier());
    assertEquals(List.of(), difference.moves().later());
    assertEquals(-59, difference.moves().earlier().get(0).days());
    assertFalse(difference.isEmpty());
  }

  @Test
  void anIssueThatOnlyStartsEarlierIsUnchanged() {
    BaselineDifference difference =
        between(inMonths(placed("A-1", 1, 2, 2)), inMonths(placed("A-1", 1, 0, 2)));
    assertTrue(difference.isEmpty());
    assertEquals(1, difference.unchanged());
  }

  @Test
  void anIssueThatSlipsBeyondThePlanIsLater() {
    BaselineEnd beyond = new BaselineEnd(LocalDate.of(2026, 12, 31), true);
    BaselineDifference difference =
        between(
            inMonths(placed("A-1", 1, 0, 11), placed("A-2", 1, 0, 0), placed("A-3", 1, 0, 12)),
            inMonths(placed("A-1", 1, 0, 12), placed("A-2", 1, 0, 10), placed("A-3", 1, 0, 12)));
    assertEquals(List.of(issue("A-1"), issue("A-2")), issues(difference.moves().later()));
    assertEquals(beyond, difference.moves().later().get(0).after());
    assertEquals(1, difference.moves().later().get(0).days());
    assertEquals(1, difference.unchanged());
    assertEquals(List.of(), difference.moves().earlier());
  }

  @Test
  void anIssueThatComesBackIntoThePlanIsEarlier() {
    BaselineDifference difference =
        between(
            inMonths(placed("A-1", 1, 0, 12), placed("A-2", 1, 0, 12)),
            inMonths(placed("A-1", 1, 0, 11), placed("A-2", 1, 0, 10)));
    assertEquals(List.of(issue("A-2"), issue("A-1")), issues(difference.moves().earlier()));
    assertEquals(-1, difference.moves().earlier().get(1).days());
    assertEquals(List.of(), difference.moves().later());
  }

  @Test
  void whatEndsAfterAShorterPlanHasMovedOnlyIfTheLongerOneTellsSo() {
    Baseline toMarch = inFirstMonths(3, placed("A-1", 1, 0, 3), placed("A-2", 1, 0, 2));
    Baseline toApril = inFirstMonths(4, placed("A-1", 1, 0, 3), placed("A-2", 1, 0, 4));
    BaselineDifference there = between(toMarch, toApril);
    assertEquals(List.of(issue("A-2")), issues(there.moves().later()));
    assertEquals(List.of(), there.moves().earlier());
    assertEquals(1, there.unchanged());
    BaselineDifference back = between(toApril, toMarch);
    assertEquals(List.of(issue("A-2")), issues(back.moves().earlier()));
    assertEquals(List.of(), back.moves().later());
    assertEquals(1, back.unchanged());
  }

  @Test
  void monthsAndQuartersCompareByDate() {
    BaselineDifference difference =
        between(
            inMonths(placed("A-1", 1, 2, 2), placed("A-2", 1, 0, 0), placed("A-3", 1, 3, 3)),
            inQuarters(placed("A-1", 1, 0, 0), placed("A-2", 1, 0, 0), placed("A-3", 1, 0, 0)));
    assertEquals(List.of(issue("A-2")), issues(difference.moves().later()));
    assertEquals(List.of(issue("A-3")), issues(difference.moves().earlier()));
    assertEquals(1, difference.unchanged());
  }

  @Test
  void theBiggestMoveComesFirstThenTheKeyInOrderOfItsNumber() {
    BaselineDifference difference =
        between(
            inMonths(placed("A-10", 1, 0, 0), placed("A-9", 1, 0, 0), placed("A-2", 1, 1, 1)),
            inMonths(placed("A-10", 1, 2, 2), placed("A-9", 1, 2, 2), placed("A-2", 1, 11, 11)));
    assertEquals(
        List.of(issue("A-2"), issue("A-9"), issue("A-10")), issues(difference.moves().later()));
    BaselineDifference back =
        between(
            inMonths(placed("A-1", 1, 2, 2), placed("A-2", 1, 4, 4)),
            inMonths(placed("A-1", 1, 1, 1), placed("A-2", 1, 0, 0)));
    assertEquals(List.of(issue("A-2"), issue("A-1")), issues(back.moves().earlier()));
  }

  private static BaselineDifference between(Baseline older, Baseline newer) {
    return BaselineDifference.between(older, newer, Set.of());
  }

  private static Baseline inFirstMonths(int count, BaselineLine... lines) {
    List<BaselinePeriod> months = BaselineExamples.months(count);
    return new Baseline("Plan", "ann", BaselineExamples.WHEN, months, List.of(lines));
  }

  private static List<BaselineIssue> issues(List<BaselineMove> moves) {
    return moves.stream().map(BaselineMove::issue).toList();
  }
}
