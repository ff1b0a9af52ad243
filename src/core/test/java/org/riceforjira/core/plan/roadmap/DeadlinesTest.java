package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.core.plan.roadmap.PlanExample.due;
import static org.riceforjira.core.plan.roadmap.PlanExample.flags;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.lane;
import static org.riceforjira.core.plan.roadmap.PlanExample.placement;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.ref;
import static org.riceforjira.core.plan.roadmap.PlanExample.version;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  /** January has 31 days and a capacity of 31: one unit a day. */
  @Test
  void theExpectedEndIsTheDayByWhichItsShareOfTheCapacityIsUsed() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 0.1), issue(3, 28.9), issue(4, 1), issue(5, 0)).plan(31);
    assertEquals("2027-01-01", end(roadmap, 1));
    assertEquals("2027-01-02", end(roadmap, 2));
    assertEquals("2027-01-30", end(roadmap, 3));
    assertEquals("2027-01-31", end(roadmap, 4));
    assertEquals("2027-02-01", end(roadmap, 5), "a day even if nothing is to do");
  }

  @Test
  void workThatSpansPeriodsEndsInTheLastOfThem() {
    Roadmap roadmap = ranking(issue(1, 42)).plan(28);
    assertEquals("2027-02-14", end(roadmap, 1));
  }

  @Test
  void daysBeforeNineteenSeventyAreDaysLikeOthers() {
    Periods january = Periods.months(YearMonth.of(1969, 1), 1);
    Backlog backlog = ranking(issue(1, 2)).backlog();
    Roadmap roadmap = Roadmap.of(backlog, Horizon.of(january, Capacity.of(31)));
    assertEquals("1969-01-02", end(roadmap, 1));
  }

  @Test
  void anIssueIsNotExpectedToEndBeforeItsPrerequisites() {
    Roadmap roadmap =
        ranking(issue(1, 1), lane("UI", issue(2, 31)))
            .blocks(2, 1)
            .plan(Capacity.of(31).with("UI", 31));
    assertEquals("2027-01-31", end(roadmap, 2));
    assertEquals("2027-01-31", end(roadmap, 1));
  }

  @Test
  void anIssueReadAfterItsPrerequisiteEndedIsNotExpectedToEndBeforeItEither() {
    Roadmap roadmap =
        ranking(lane("UI", issue(1, 31)), issue(2, 1))
            .blocks(1, 2)
            .plan(Capacity.of(31).with("UI", 31));
    assertEquals("2027-01-31", end(roadmap, 2));
  }

  @Test
  void theDueDateItselfIsInTimeAndTheDayAfterIsLate() {
    Roadmap roadmap =
        ranking(due("2027-01-10", issue(1, 10)), due("2027-01-19", issue(2, 10))).plan(31);
    assertEquals(List.of(), flags(roadmap, 1));
    assertFalse(placement(roadmap, 1).isLate());
    assertEquals(
        List.of("Expected to end after its due date, 2027-01-19. Move it up, or move the date."),
        flags(roadmap, 2));
    assertTrue(placement(roadmap, 2).isLate());
    assertEquals("late-for-due-date", placement(roadmap, 2).flags().get(0).code());
    assertEquals(List.of("2027-01-19"), placement(roadmap, 2).flags().get(0).parameters());
  }

  @Test
  void anIssueDoneEarlyInAPeriodIsInTimeForAReleaseInTheMiddleOfIt() {
    Roadmap roadmap =
        ranking(
                version("1.0", "2027-01-15", issue(1, 15)),
                version("1.0", "2027-01-15", issue(2, 1)))
            .plan(31);
    assertEquals(List.of(), flags(roadmap, 1));
    assertEquals(
        List.of(
            "Expected to end after the release of 1.0 on 2027-01-15."
                + " Move it up, or to a later version."),
        flags(roadmap, 2));
    assertTrue(placement(roadmap, 2).isLate());
  }

  @Test
  void anIssueThatEndsAfterTheRoadmapIsLateForEveryDayOfTheRoadmap() {
    assertTrue(placement(ranking(due("2027-03-31", issue(1, 99))).plan(31), 1).isLate());
    Roadmap unknown = ranking(due("2027-04-01", issue(1, 99))).plan(31);
    assertFalse(placement(unknown, 1).isLate());
    assertTrue(placement(unknown, 1).has(FlagReason.ENDS_AFTER_ROADMAP));
  }

  @Test
  void latenessComesBeforeOtherFlags() {
    Roadmap roadmap = ranking(due("2027-01-01", issue(1, 99))).blocks(99, 1).plan(31);
    assertEquals(
        List.of(
            FlagReason.LATE_FOR_DUE_DATE,
            FlagReason.ENDS_AFTER_ROADMAP,
            FlagReason.PREREQUISITE_OUTSIDE_PLAN),
        placement(roadmap, 1).flags().stream().map(Flag::reason).toList());
  }

  @Test
  void milestonesTellTheirPeriodTheirIssuesAndWhichAreLate() {
    Roadmap roadmap =
        ranking(
                version("2.0", "2027-02-28", issue(1, 31)),
                version("1.0", "2027-01-31", issue(2, 28)),
                version("2.0", "2027-02-28", issue(3, 90)),
                version("2.0", "2027-02-28", issue(4, 1)),
                version("0.9", "2027-01-31", issue(5, 1)))
            .plan(Capacity.of(31).with("UI", 1));
    assertEquals(
        List.of(
            outlook("0.9", "2027-01-31", 0, List.of(), List.of(), List.of(ref(5))),
            outlook("1.0", "2027-01-31", 0, List.of(ref(2)), List.of(ref(2)), List.of()),
            outlook(
                "2.0", "2027-02-28", 1, List.of(ref(1), ref(3)), List.of(ref(3)), List.of(ref(4)))),
        roadmap.milestones());
    assertTrue(roadmap.milestones().get(1).isLate());
    assertFalse(roadmap.milestones().get(0).isLate());
  }

  @Test
  void aMilestoneOutsideThePeriodsFallsIntoNone() {
    Roadmap roadmap = ranking(version("3.0", "2027-04-01", issue(1, 1))).plan(31);
    assertEquals(OptionalInt.empty(), roadmap.milestones().get(0).period());
  }

  private static MilestoneOutlook outlook(
      String name,
      String date,
      int period,
      List<IssueRef> placed,
      List<IssueRef> late,
      List<IssueRef> notPlaced) {
    Milestone milestone = new Milestone(name, LocalDate.parse(date));
    return new MilestoneOutlook(milestone, OptionalInt.of(period), placed, late, notPlaced);
  }

  private static String end(Roadmap roadmap, long id) {
    return placement(roadmap, id).schedule().expectedEnd().orElseThrow().toString();
  }
}
