package org.riceforjira.core.plan.baseline;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.core.plan.baseline.BaselineExamples.WHEN;
import static org.riceforjira.core.plan.baseline.BaselineExamples.inMonths;
import static org.riceforjira.core.plan.baseline.BaselineExamples.issue;
import static org.riceforjira.core.plan.baseline.BaselineExamples.months;
import static org.riceforjira.core.plan.baseline.BaselineExamples.notPlaced;
import static org.riceforjira.core.plan.baseline.BaselineExamples.placed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BaselineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void linesAreKeptByIssueId() {
    Baseline baseline = inMonths(notPlaced("A-3", 1), notPlaced("A-1", 1), notPlaced("A-2", 1));
    assertEquals(
        List.of("A-1", "A-2", "A-3"),
        baseline.lines().stream().map(line -> line.issue().key()).toList());
  }

  @Test
  void aPlacedIssueRunsFromTheStartOfItsFirstPeriodToTheEndOfItsLast() {
    BaselineLine line = placed("A-1", 1, 1, 2);
    assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), inMonths(line).start(line));
    assertEquals(
        Optional.of(new BaselineEnd(LocalDate.of(2026, 3, 31), false)), inMonths(line).end(line));
  }

  @Test
  void anIssueThatEndsAfterThePlanEndsSomeTimeAfterItsLastDay() {
    BaselineLine line = placed("A-1", 1, 1, 12);
    BaselineEnd end = new BaselineEnd(LocalDate.of(2026, 12, 31), true);
    assertEquals(Optional.of(end), inMonths(line).end(line));
  }

  @Test
  void anIssueThatIsNotPlacedHasNoDates() {
    BaselineLine line = notPlaced("A-1", 1);
    assertEquals(Optional.empty(), inMonths(line).start(line));
    assertEquals(Optional.empty(), inMonths(line).end(line));
  }

  @Test
  void anIssueCanBeInABaselineOnlyOnce() {
    BaselineLine same =
        new BaselineLine(
            new BaselineIssue(1, "B-7"),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    refuses(
        "Issue B-7 (id 1) is in the baseline twice.", () -> inMonths(notPlaced("A-1", 1), same));
  }

  @Test
  void aPlacementNamesPeriodsOfTheBaseline() {
    assertDoesNotThrow(() -> inMonths(placed("A-1", 1, 11, 12)));
    refuses(
        "A-1 is placed in periods 0 to 13, counted from 0, but the baseline has 12.",
        () -> inMonths(placed("A-1", 1, 0, 13)));
    refuses(
        "A-1 is placed in periods 12 to 12, counted from 0, but the baseline has 12.",
        () -> inMonths(placed("A-1", 1, 12, 12)));
  }

  @Test
  void aBaselineNeedsANameButNobodyNeedsToBeLoggedIn() {
    assertDoesNotThrow(() -> new Baseline("Q1", "", WHEN, List.of(), List.of()));
    refuses("A baseline needs a name.", () -> new Baseline(" ", "", WHEN, months(1), List.of()));
  }

  @Test
  void aPeriodCanLastOneDayAndNotLess() {
    assertDoesNotThrow(() -> new BaselinePeriod("One", DAY, DAY));
    refuses(
        "Period One starts on 2026-01-01, so it cannot end on 2025-12-31.",
        () -> new BaselinePeriod("One", DAY, DAY.minusDays(1)));
  }

  @Test
  void aPlacementNeverRunsBackwards() {
    String rule = "A placement runs from a period (0 or more) to the same or a later one, was ";
    assertDoesNotThrow(() -> new BaselinePlacement(0, 0));
    refuses(rule + "1 to 0.", () -> new BaselinePlacement(1, 0));
    refuses(rule + "-1 to 0.", () -> new BaselinePlacement(-1, 0));
  }

  @Test
  void aScoreIsANumber() {
    assertDoesNotThrow(() -> unplaced(-1, 0));
    for (double score : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      refuses("The score of A-1 must be a number, was " + score + ".", () -> unplaced(score, 0));
    }
  }

  @Test
  void anEffortIsANumberAndNotNegative() {
    assertDoesNotThrow(() -> unplaced(1, 0));
    for (double effort : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -0.5}) {
      refuses(
          "The effort of A-1 must be 0 or more, was " + effort + ".", () -> unplaced(1, effort));
    }
  }

  @Test
  void onlyAnIssueThatIsNotPlacedCanLackAnEffort() {
    OptionalDouble none = OptionalDouble.empty();
    assertDoesNotThrow(() -> new BaselineLine(issue("A-1"), none, none, Optional.empty()));
    refuses(
        "A-1 is placed but has no effort.",
        () -> new BaselineLine(issue("A-1"), none, none, Optional.of(new BaselinePlacement(0, 0))));
  }

  @Test
  void aKeyHasOneToThreeHundredCharacters() {
    assertDoesNotThrow(() -> new BaselineIssue(1, "A"));
    assertDoesNotThrow(() -> new BaselineIssue(1, "A".repeat(300)));
    refuses("A key has 1 to 300 characters, this one has 0.", () -> new BaselineIssue(1, ""));
    refuses(
        "A key has 1 to 300 characters, this one has 301.",
        () -> new BaselineIssue(1, "A".repeat(301)));
  }

  @Test
  void issuesSortByProjectThenNumberThenId() {
    List<BaselineIssue> inOrder =
        List.of(
            new BaselineIssue(5, "A"),
            new BaselineIssue(9, "A-9"),
            new BaselineIssue(2, "A-10"),
            new BaselineIssue(3, "A-10"),
            new BaselineIssue(1, "B-1"));
    List<BaselineIssue> mixed = Stream.of(3, 4, 1, 0, 2).map(inOrder::get).toList();
    assertEquals(inOrder, mixed.stream().sorted().toList());
  }

  @Test
  void aKeyIsTakenApartOnlyWhereItCanBePutTogetherAgain() {
    assertEquals(new BaselineKey("A-B", 12), BaselineKey.of("A-B-12"));
    assertEquals(new BaselineKey("A", 0), BaselineKey.of("A-0"));
    assertEquals(new BaselineKey("", 1), BaselineKey.of("-1"));
    String digits = "123456789012345678";
    assertEquals(new BaselineKey("A", 123456789012345678L), BaselineKey.of("A-" + digits));
    for (String whole :
        List.of(
            "A-", "A-01", "A-00", "A-1x", "12", "A-\u0661", "A-/", "A-:", "A-" + digits + "9")) {
      assertEquals(new BaselineKey(whole, -1), BaselineKey.of(whole));
      assertEquals(whole, BaselineKey.of(whole).text());
    }
  }

  private static BaselineLine unplaced(double score, double effort) {
    return new BaselineLine(
        issue("A-1"), OptionalDouble.of(score), OptionalDouble.of(effort), Optional.empty());
  }

  private static void refuses(String sentence, Executable attempt) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, attempt).getMessage());
  }

  @Test
  void theLineOfAnIssueIsFoundByItsId() {
    Baseline baseline =
        BaselineExamples.inMonths(
            BaselineExamples.placed("A-1", 1, 0, 0),
            BaselineExamples.placed("A-5", 2, 0, 0),
            BaselineExamples.placed("A-9", 3, 0, 0));
    for (BaselineLine line : baseline.lines()) {
      assertEquals(Optional.of(line), baseline.line(line.issue().id()));
    }
    for (long id : new long[] {0, 2, 6, 10}) {
      assertEquals(Optional.empty(), baseline.line(id));
    }
  }

  @Test
  void aBaselineCanBeNarrowedToSomeIssues() {
    Baseline baseline =
        BaselineExamples.inMonths(
            BaselineExamples.placed("A-1", 1, 0, 0), BaselineExamples.placed("A-2", 2, 0, 0));
    Baseline narrow = baseline.only(Set.of(2L, 7L));
    assertEquals(List.of(baseline.lines().get(1)), narrow.lines());
    assertEquals(baseline.periods(), narrow.periods());
    assertEquals(baseline.name(), narrow.name());
  }

  @Test
  void plannedIsTheEffortOfWhatIsPlaced() {
    Baseline baseline =
        BaselineExamples.inMonths(
            BaselineExamples.placed("A-1", 0.1, 0, 0),
            BaselineExamples.placed("A-2", 0.2, 1, 12),
            BaselineExamples.notPlaced("A-3", 5));
    assertEquals(0.3, baseline.planned());
  }

  @Test
  void thePeriodInWhichAnIssueEndsIsToldUnlessItIsAfterThePlan() {
    Baseline baseline =
        BaselineExamples.inMonths(
            BaselineExamples.placed("A-1", 1, 0, 11),
            BaselineExamples.placed("A-2", 1, 0, 12),
            BaselineExamples.notPlaced("A-3", 1));
    assertEquals(
        Optional.of(baseline.periods().get(11)), baseline.endPeriod(baseline.lines().get(0)));
    assertEquals(Optional.empty(), baseline.endPeriod(baseline.lines().get(1)));
    assertEquals(Optional.empty(), baseline.endPeriod(baseline.lines().get(2)));
  }
}
