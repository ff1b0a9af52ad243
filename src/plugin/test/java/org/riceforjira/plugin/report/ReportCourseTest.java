package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.riceforjira.plugin.roadmap.ShownChanges;

/** What a report tells of the course of the plan; of the fourth quarter of 2026 half is left. */
class ReportCourseTest {
  private final MadeReport made = new MadeReport();

  @Test
  void changesAreToldIssueByIssue() {
    made.shop.issue(1, 300, 1.0);
    assertTrue(made.told("changes", "capacity=8").get(0).startsWith("There is no baseline"));
    made.shop.changed(
        ShownChanges.of(
            List.of(new Change("SHOP-1", "Search", "Q4 2026", "Q1 2027", "Q1 2027, was Q4 2026")),
            List.of(new Crossing("SHOP-2", "", "2", "new", "2 person-months, ends in Q1 2027"))));
    assertEquals(
        List.of(
            "Since Review (1 Nov 2026, 10:00).",
            "The scope is as it was.",
            "Later than planned: 1",
            "- SHOP-1 Search: Q1 2027, was Q4 2026",
            "Came into the plan: 1",
            "- SHOP-2 2 person-months, ends in Q1 2027",
            "Issues without any change: 3."),
        made.told("changes", "capacity=8"));
  }

  @Test
  void longListsOfChangesAreCutOff() {
    Change change = new Change("SHOP-1", "Search", "a", "b", "b, was a");
    made.shop.issue(1, 300, 1.0);
    made.shop.changed(
        ShownChanges.of(java.util.Collections.nCopies(ChangesSection.MOST + 3, change), List.of()));
    List<String> lines = made.told("changes", "capacity=8");
    assertTrue(lines.contains("- And 3 more."), lines.toString());
  }

  @Test
  void capacityAndProgressAreToldPeriodByPeriod() {
    made.shop.issue(1, 300, 3.0).done("2026-08-01", 2.0).done("2026-10-05", 1.0);
    List<String> lines = made.told("capacity", "capacity=8&periods=3&from=2026-07-01");
    assertEquals(
        List.of(
            "Q3 2026 | 1 Jul 2026 to 30 Sep 2026 | 8 | \u2013 | 2 (1) | 100\u00a0% | 2 person-months done",
            "Q4 2026 | 1 Oct 2026 to 31 Dec 2026 | 4 | 3 | 1 (1) | 25\u00a0% | 3 of the 4"
                + " person-months that are left are planned, 1 done; 8 in the whole period",
            "Q1 2027 | 1 Jan 2027 to 31 Mar 2027 | 8 | 0 | \u2013 | \u2013 | 0 of 8 person-months planned"),
        lines.subList(2, 5));
  }

  @Test
  void whatIsUncertainIsNamedWithTheReason() {
    made.shop
        .issue(1, 300, 20, 1.0)
        .issue(2, 200, 1.0)
        .begun(2)
        .issue(3, 100, 1.0)
        .issue(4, 90, null);
    made.shop.blocks(4, 3);
    List<String> lines = made.told("uncertain", "capacity=80");
    assertEquals("Low confidence. Find out more before others rely on these:", lines.get(0));
    assertEquals("- SHOP-1 Summary 1: confidence 20\u00a0%, effort 1 person-months", lines.get(1));
    assertTrue(
        lines.contains(
            "- SHOP-3 Summary 3: Waits for SHOP-4, which has no effort. Enter its effort."),
        lines.toString());
    assertTrue(
        lines.contains(
            "- SHOP-4 Summary 4: No effort, so nobody can tell how long it takes. Enter its effort."),
        lines.toString());
  }

  @Test
  void whereNothingIsUncertainItSaysSo() {
    made.shop.issue(1, 300, 1.0).issue(2, 20, 1.0);
    assertEquals(1, made.told("uncertain", "capacity=80").size());
  }

  @Test
  void wideRanksAreThoseOverHalfOfThePlan() {
    for (int i = 1; i <= 8; i++) {
      made.shop.issue(i, 300 - i, 20, 1.0);
    }
    made.shop.issue(9, 100000, 1.0);
    List<String> lines = made.told("uncertain", "capacity=80");
    assertTrue(lines.contains("Ranks that can well be others:"), lines.toString());
    assertTrue(lines.stream().noneMatch(line -> line.contains("SHOP-9 ")), lines.toString());
  }

  @Test
  void coinFlipsAreAtTheEndOfThePlanAndNotAboutWhatHasBegun() {
    made.shop.issue(1, 9000, 1.0).issue(2, 101, 50, 1.0).issue(3, 100.5, 50, 1.0).begun(3);
    made.shop.issue(4, 100, 50, 9.0).issue(5, 99, 50, 1.0);
    List<String> lines = made.told("uncertain", "capacity=24&periods=1");
    assertEquals(
        List.of(
            "- SHOP-4 Summary 4: SHOP-5 is worth more with a chance of 50\u00a0%",
            "- SHOP-2 Summary 2: SHOP-5 is worth more with a chance of 49\u00a0%"),
        lines.stream().filter(line -> line.contains("SHOP-5 is worth more")).toList());
  }

  @Test
  void whatIsNotPlannedComesWithItsReason() {
    made.shop.issue(1, 300, 4.0).issue(2, 200, 1.0).issue(3, 100, null);
    assertEquals(
        List.of(
            "Issue | Score | Effort | Why",
            "SHOP-2 Summary 2 | 200 | 1 | All capacity is used before it. Add capacity or periods."),
        made.told("left", "capacity=8&periods=1").subList(0, 2));
  }

  @Test
  void whereFewWereLookedAtItDoesNotClaimThatAllIsPlanned() {
    made.shop.issue(1, 300, 1.0).issue(2, 200, 1.0);
    assertEquals(
        List.of("Of the issues that were looked at, all are planned."),
        made.told("left", "capacity=8&top=1"));
    assertEquals(
        List.of("Everything with a score and an effort is planned."),
        made.told("left", "capacity=8"));
  }

  @Test
  void itSaysWhatItDoesNotKnow() {
    made.shop.issue(1, 300, 4.0);
    List<String> lines = made.told("unknown", "capacity=8");
    assertTrue(lines.get(0).startsWith("- What changed"), lines.toString());
    assertTrue(lines.get(1).startsWith("- Issues that its maker may not see"), lines.toString());
  }

  @Test
  void whatWasDoneAndCouldNotBeCountedIsUnknown() {
    made.shop.issue(1, 300, 1.0).done("2026-10-05", null);
    assertTrue(
        made.told("unknown", "capacity=8").stream()
            .anyMatch(line -> line.contains("Done in these periods without an effort")));
  }
}
