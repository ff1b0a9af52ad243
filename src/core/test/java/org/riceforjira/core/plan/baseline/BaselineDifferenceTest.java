package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inMonths;
import static org.riceforjira.core.plan.baseline.BaselineExamples.issue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.notPlaced;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;
import static org.riceforjira.core.plan.baseline.BaselineExamples.scored;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.riceforjira.core.plan.baseline.BaselineCrossing.Kind;

class BaselineDifferenceTest {
  private static final BaselineEnd JANUARY = new BaselineEnd(LocalDate.of(2026, 1, 31), false);
  private static final BaselineEnd FEBRUARY = new BaselineEnd(LocalDate.of(2026, 2, 28), false);
  private static final BaselineEnd MARCH = new BaselineEnd(LocalDate.of(2026, 3, 31), false);

  @Test
  void anIssueThatIsPlacedNowAndWasNotIsIn() {
    BaselineDifference difference =
        between(
            inMonths(notPlaced("A-1", 1)),
            inMonths(placed("A-1", 2, 0, 1), placed("A-2", 3, 0, 0)));
    assertEquals(
        List.of(
            new BaselineCrossing(issue("A-2"), Kind.NEW, 3, JANUARY),
            new BaselineCrossing(issue("A-1"), Kind.NEWLY_PLACED, 2, FEBRUARY)),
        difference.scope().in());
    assertEquals(List.of(), difference.scope().out());
    assertEquals(0, difference.unchanged());
    assertFalse(difference.isEmpty());
  }

  @Test
  void anIssueThatWasPlacedAndIsNotNowIsOut() {
    BaselineDifference difference =
        between(
            inMonths(placed("A-1", 2, 0, 1), placed("A-2", 3, 0, 0)),
            inMonths(notPlaced("A-1", 1)));
    assertEquals(
        List.of(
            new BaselineCrossing(issue("A-2"), Kind.LEFT_BACKLOG, 3, JANUARY),
            new BaselineCrossing(issue("A-1"), Kind.NO_LONGER_PLACED, 2, FEBRUARY)),
        difference.scope().out());
    assertEquals(List.of(), difference.scope().in());
    assertFalse(difference.isEmpty());
    assertFalse(difference.scope().isEmpty());
  }

  @Test
  void whatWasFinishedInTheMeantimeIsDoneAndNotOut() {
    BaselineDifference difference =
        BaselineDifference.between(
            inMonths(placed("A-1", 2, 0, 0), placed("A-2", 3, 0, 0), placed("A-3", 1, 0, 0)),
            inMonths(notPlaced("A-3", 1)),
            Set.of(issue("A-1").id(), issue("A-3").id()));
    assertEquals(
        List.of(
            new BaselineCrossing(issue("A-1"), Kind.DONE, 2, JANUARY),
            new BaselineCrossing(issue("A-3"), Kind.DONE, 1, JANUARY)),
        difference.scope().done());
    assertEquals(
        List.of(new BaselineCrossing(issue("A-2"), Kind.LEFT_BACKLOG, 3, JANUARY)),
        difference.scope().out());
    assertEquals(new BaselineGrowth(6, 0, 3, 3, 0), difference.scope().growth());
    assertEquals(number(-0.5), difference.scope().growth().share());
  }

  @Test
  void finishedWorkAloneIsSomethingToTell() {
    BaselineDifference difference =
        BaselineDifference.between(
            inMonths(placed("A-1", 2, 0, 0)), inMonths(), Set.of(issue("A-1").id()));
    assertFalse(difference.isEmpty());
    assertFalse(difference.scope().isEmpty());
  }

  @Test
  void whatWasFinishedWithoutAPlaceIsNoChangeOfScope() {
    BaselineDifference difference =
        BaselineDifference.between(
            inMonths(notPlaced("A-1", 2)), inMonths(), Set.of(issue("A-1").id()));
    assertTrue(difference.scope().isEmpty());
  }

  @Test
  void whatIsPlacedAgainAlthoughItWasDoneIsStillInThePlan() {
    BaselineDifference difference =
        BaselineDifference.between(
            inMonths(placed("A-1", 2, 0, 0)),
            inMonths(placed("A-1", 2, 0, 0), placed("A-2", 1, 0, 0)),
            Set.of(issue("A-1").id(), issue("A-2").id()));
    assertEquals(List.of(), difference.scope().done());
    assertEquals(1, difference.scope().in().size());
  }

  @Test
  void equalEffortsComeInOrderOfTheKey() {
    BaselineDifference difference =
        between(
            inMonths(),
            inMonths(placed("B-1", 1, 0, 0), placed("A-10", 1, 0, 0), placed("A-9", 1, 0, 0)));
    assertEquals(
        List.of("A-9", "A-10", "B-1"),
        difference.scope().in().stream().map(crossing -> crossing.issue().key()).toList());
    assertFalse(difference.isEmpty());
  }

  @Test
  void anIssueThatWasNeverPlacedIsNeitherInNorOut() {
    BaselineDifference difference =
        between(
            inMonths(notPlaced("A-1", 1), notPlaced("A-2", 1)),
            inMonths(notPlaced("A-2", 1), notPlaced("A-3", 1)));
    assertTrue(difference.isEmpty());
    assertEquals(1, difference.unchanged());
  }

  @Test
  void anIssueIsReScoredWhenItsScoreDiffersAppearsOrVanishes() {
    BaselineDifference difference =
        between(
            inMonths(scored("A-1", number(5)), scored("A-2", number(9)), none("A-3"), none("A-4")),
            inMonths(scored("A-1", number(6)), none("A-2"), scored("A-3", number(0)), none("A-4")));
    assertEquals(
        List.of(
            new BaselineRevision(issue("A-2"), number(9), OptionalDouble.empty()),
            new BaselineRevision(issue("A-3"), OptionalDouble.empty(), number(0)),
            new BaselineRevision(issue("A-1"), number(5), number(6))),
        difference.revisions().rescored());
    assertEquals(List.of(), difference.revisions().reestimated());
    assertEquals(1, difference.unchanged());
    assertFalse(difference.isEmpty());
  }

  @Test
  void theBiggestRevisionComesFirstWhereverItPointsAndDecimalsTieAsWritten() {
    BaselineDifference difference =
        between(
            inMonths(
                scored("A-1", number(0.2)), scored("A-2", number(0.1)), scored("A-3", number(8))),
            inMonths(
                scored("A-1", number(0.3)), scored("A-2", number(0.2)), scored("A-3", number(3))));
    assertEquals(
        List.of(issue("A-3"), issue("A-1"), issue("A-2")),
        difference.revisions().rescored().stream().map(BaselineRevision::issue).toList());
  }

  @Test
  void equalRevisionsComeInOrderOfTheKey() {
    BaselineDifference difference =
        between(
            inMonths(notPlaced("B-1", 1), notPlaced("A-3", 1), notPlaced("A-2", 1)),
            inMonths(notPlaced("B-1", 2), notPlaced("A-3", 2), notPlaced("A-2", 0)));
    assertEquals(
        List.of(issue("A-2"), issue("A-3"), issue("B-1")),
        difference.revisions().reestimated().stream().map(BaselineRevision::issue).toList());
  }

  @Test
  void anIssueIsReEstimatedWhenItsEffortDiffersPlacedOrNot() {
    BaselineDifference difference =
        between(
            inMonths(placed("A-1", 2, 0, 0), notPlaced("A-2", 1)),
            inMonths(placed("A-1", 1.5, 0, 0), notPlaced("A-2", 3)));
    assertEquals(
        List.of(
            new BaselineRevision(issue("A-2"), number(1), number(3)),
            new BaselineRevision(issue("A-1"), number(2), number(1.5))),
        difference.revisions().reestimated());
    assertEquals(List.of(), difference.revisions().rescored());
    assertEquals(0, difference.unchanged());
    assertFalse(difference.isEmpty());
  }

  @Test
  void sumsThatPeopleReadAsTheSameNumberAreNoNewEstimate() {
    BaselineDifference same =
        between(inMonths(notPlaced("A-1", 0.3)), inMonths(notPlaced("A-1", 0.1 + 0.2)));
    assertTrue(same.isEmpty());
    assertEquals(1, same.unchanged());
    BaselineDifference least =
        between(inMonths(notPlaced("A-1", 0.3)), inMonths(notPlaced("A-1", 0.300001)));
    assertEquals(1, least.revisions().reestimated().size());
    assertEquals(0, least.unchanged());
  }

  @Test
  void anIssueCanBeLaterAndReScored() {
    BaselineLine moved =
        new BaselineLine(
            issue("A-1"), number(3), number(1), Optional.of(new BaselinePlacement(1, 1)));
    BaselineDifference difference = between(inMonths(placed("A-1", 1, 0, 0)), inMonths(moved));
    assertEquals(1, difference.moves().later().size());
    assertEquals(1, difference.revisions().rescored().size());
  }

  @Test
  void aMovedIssueIsMatchedByIdAndShownByItsNewKey() {
    BaselineIssue renamed = new BaselineIssue(1, "SHOP-77");
    BaselineLine now =
        new BaselineLine(renamed, number(10), number(1), Optional.of(new BaselinePlacement(1, 1)));
    BaselineDifference difference = between(inMonths(placed("A-1", 1, 0, 0)), inMonths(now));
    assertEquals(List.of(renamed), issues(difference.moves().later()));
    assertTrue(difference.scope().in().isEmpty() && difference.scope().out().isEmpty());
  }

  @Test
  void aResultThatMakesNoSenseIsRefused() {
    refuses(() -> new BaselineCrossing(issue("A-1"), Kind.NEW, -1, MARCH));
    refuses(() -> new BaselineRevision(issue("A-1"), number(1), number(1)));
    BaselineDifference none = between(inMonths(), inMonths());
    refuses(() -> new BaselineDifference(none.moves(), none.scope(), none.revisions(), -1));
  }

  private static BaselineDifference between(Baseline older, Baseline newer) {
    return BaselineDifference.between(older, newer, Set.of());
  }

  private static List<BaselineIssue> issues(List<BaselineMove> moves) {
    return moves.stream().map(BaselineMove::issue).toList();
  }

  private static BaselineLine none(String key) {
    return scored(key, OptionalDouble.empty());
  }

  private static OptionalDouble number(double value) {
    return OptionalDouble.of(value);
  }

  private static void refuses(Executable attempt) {
    assertThrows(IllegalArgumentException.class, attempt);
  }
}
