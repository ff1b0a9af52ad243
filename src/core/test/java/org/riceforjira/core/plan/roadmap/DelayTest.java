package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.lane;
import static org.riceforjira.core.plan.roadmap.PlanExample.lines;
import static org.riceforjira.core.plan.roadmap.PlanExample.notPlaced;
import static org.riceforjira.core.plan.roadmap.PlanExample.placement;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.unscored;
import static org.riceforjira.core.plan.roadmap.PlanExample.withoutEffort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Issues that may not begin before a day; the periods are January to March 2027. */
class DelayTest {
  @Test
  void aDelayedIssueBeginsInTheFirstPeriodThatStartsOnItsDayOrLater() {
    assertEquals(List.of("P-1: 1 in 1"), lines(ranking(from("2027-02-01", issue(1, 1))).plan(9)));
    assertEquals(List.of("P-1: 1 in 2"), lines(ranking(from("2027-02-02", issue(1, 1))).plan(9)));
    assertEquals(List.of("P-1: 1 in 0"), lines(ranking(from("2027-01-01", issue(1, 1))).plan(9)));
    assertEquals(List.of("P-1: 1 in 0"), lines(ranking(from("2026-01-01", issue(1, 1))).plan(9)));
  }

  @Test
  void whileItIsHeldBackOthersOfItsPoolGoFirstAndThenItComesBeforeThem() {
    Roadmap roadmap = ranking(from("2027-02-01", issue(1, 1)), issue(2, 1), issue(3, 1)).plan(1);
    assertEquals(List.of("P-1: 1 in 1", "P-2: 1 in 0", "P-3: 1 in 2"), lines(roadmap));
  }

  @Test
  void workThatWentOnFromThePeriodBeforeEndsBeforeIt() {
    Roadmap roadmap = ranking(from("2027-02-01", issue(1, 1)), issue(2, 1.5)).plan(1);
    assertEquals(List.of("P-1: 0.5 in 1, 0.5 in 2", "P-2: 1 in 0, 0.5 in 1"), lines(roadmap));
  }

  @Test
  void whatWaitsForItComesAfterIt() {
    Roadmap roadmap =
        ranking(issue(1, 1), from("2027-02-01", issue(2, 1)), issue(3, 1)).blocks(2, 1).plan(9);
    assertEquals(List.of("P-2: 1 in 1", "P-1: 1 in 1", "P-3: 1 in 0"), lines(roadmap));
    assertEquals(
        placement(roadmap, 2).schedule().expectedEnd().orElseThrow().plusDays(3),
        placement(roadmap, 1).schedule().expectedEnd().orElseThrow());
  }

  @Test
  void itWaitsForWhatBlocksItTooAndTheLaterCounts() {
    Roadmap roadmap =
        ranking(from("2027-02-01", issue(1, 1)), issue(2, 5), from("2027-03-01", issue(3, 1)))
            .blocks(2, 1)
            .blocks(2, 3)
            .plan(Capacity.of(3));
    assertEquals(List.of("P-2: 3 in 0, 2 in 1", "P-1: 1 in 1", "P-3: 1 in 2"), lines(roadmap));
  }

  @Test
  void workInProgressCanBeDelayed() {
    Roadmap roadmap = ranking(issue(1, 1), begun(from("2027-03-01", issue(2, 1)))).plan(1);
    assertEquals(List.of("P-2: 1 in 2", "P-1: 1 in 0"), lines(roadmap));
  }

  @Test
  void oneOfWhichTheDayIsAfterTheStartOfTheLastPeriodIsNotPlaced() {
    Roadmap roadmap =
        ranking(from("2027-03-02", issue(1, 1)), from("2027-03-01", issue(2, 1)), issue(3, 1))
            .blocks(1, 3)
            .plan(9);
    assertEquals(List.of("P-2: 1 in 2"), lines(roadmap));
    assertEquals(
        List.of("P-1 starts-after-roadmap", "P-3 prerequisite-not-ended"), notPlaced(roadmap));
    assertEquals(
        "It may not begin before 2027-03-02, and no period of this roadmap starts on that day or"
            + " later. Choose an earlier day, or add periods.",
        roadmap.notPlaced().get(0).sentence());
    assertEquals(List.of("2027-03-02"), roadmap.notPlaced().get(0).parameters());
  }

  @Test
  void theDayIsNamedThoughItsPoolHasNoCapacityEither() {
    Candidate late = from("2028-01-01", lane("UI", issue(1, 1)));
    Capacity none = Capacity.of(1).with("UI", 0);
    assertEquals(List.of("P-1 starts-after-roadmap"), notPlaced(ranking(late).plan(none)));
  }

  @Test
  void whatIsMissingIsNamedBeforeTheDay() {
    Roadmap roadmap =
        ranking(
                from("2028-01-01", withoutEffort(1)),
                from("2028-01-01", unscored(2, 1)),
                issue(3, 1))
            .plan(9);
    assertEquals(List.of("P-1 no-effort", "P-2 no-score"), notPlaced(roadmap));
  }

  @Test
  void oneThatTheReadingLimitStoppedIsToldOfItsDayAllTheSame() {
    Backlog backlog =
        ranking(from("2028-01-01", issue(1, 1)), issue(2, 1), issue(3, 1))
            .blocks(2, 3, 1)
            .backlog();
    Roadmap roadmap = Roadmap.of(backlog, Horizon.of(PlanExample.MONTHS, Capacity.of(9)), 1);
    assertEquals(List.of("P-1 starts-after-roadmap"), notPlaced(roadmap));
    assertEquals(ReadingEnd.LIMIT_REACHED, roadmap.reading().end());
  }

  @Test
  void oneThatOpensWhenNothingIsLeftIsToldThat() {
    Roadmap roadmap = ranking(from("2027-02-01", issue(1, 1)), issue(2, 9)).plan(1);
    assertEquals(List.of("P-1 no-capacity-left"), notPlaced(roadmap));
  }

  @Test
  void aDelayedIssueWithoutEffortHoldsUpWhatWaitsForIt() {
    Roadmap roadmap =
        ranking(issue(1, 1), from("2027-02-01", withoutEffort(2)), issue(3, 1))
            .blocks(2, 1)
            .plan(9);
    assertEquals(List.of("P-1: 1 in 1", "P-3: 1 in 0"), lines(roadmap));
    assertEquals(
        List.of("P-2 no-effort", "P-1 prerequisite-not-ended"),
        notPlaced(ranking(issue(1, 1), from("2028-01-01", withoutEffort(2))).blocks(2, 1).plan(9)));
  }

  @Test
  void inAPeriodThatHasBegunTheDaysThatAreLeftStartItsPeriod() {
    Horizon rest = Horizon.of(PlanExample.MONTHS, Capacity.of(31)).from(LocalDate.of(2027, 1, 20));
    Backlog backlog =
        ranking(from("2027-01-20", issue(1, 1)), from("2027-01-21", issue(2, 1))).backlog();
    assertEquals(List.of("P-1: 1 in 0", "P-2: 1 in 1"), lines(Roadmap.of(backlog, rest)));
  }

  /** The issue is held back while a long one begins, which it would have gone before. */
  @Test
  void moreCapacityCanLetALongIssueBeginBeforeADelayedOne() {
    PlanExample example = ranking(from("2027-02-01", issue(1, 1)), issue(2, 1), issue(3, 5));
    assertEquals(
        Optional.of(LocalDate.of(2027, 2, 28)),
        placement(example.plan(1), 1).schedule().expectedEnd());
    Horizon more =
        new Horizon(PlanExample.MONTHS, List.of(Capacity.of(2), Capacity.of(1), Capacity.of(1)));
    assertEquals(List.of("P-1 no-capacity-left"), notPlaced(Roadmap.of(example.backlog(), more)));
  }

  private static Candidate from(String day, Candidate issue) {
    return issue.from(LocalDate.parse(day));
  }
}
