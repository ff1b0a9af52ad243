package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.riceforjira.plugin.roadmap.RoadmapJson.Preparing;
import org.riceforjira.plugin.roadmap.ShownChanges;

/** Today is 16 November 2026; of the fourth quarter half is left. */
class ReportsTest {
  private final MadeReport made = new MadeReport();

  @Test
  void theHeadSaysOfWhatByWhomWhenAndForWhat() {
    made.shop.issue(1, 300, 3.0).issue(2, 200, 1.0);
    ReportJson report =
        made.json(
            "capacity=8&laneCapacity=3:Web&lanes=component&periods=2&top=50&minScore=10"
                + "&drop=SHOP-2&pin=SHOP-1:2026-11-20");
    assertEquals("Roadmap report: Online Shop", report.title());
    assertEquals(
        List.of(
            "Project: Online Shop (SHOP)",
            "Made: 16 Nov 2026, 10:42, by Alice Product",
            "Data as of: 16 Nov 2026, 09:00",
            "Periods: Q4 2026 to Q1 2027, 2 periods",
            "Capacity: shared by all 8; Web 3 person-months a quarter",
            "Lanes: By component",
            "Only: The 50 best issues",
            "Only: Issues with a score of 10 or more",
            "Left out: SHOP-2",
            "Pinned: SHOP-1 (20 Nov 2026)"),
        report.facts().stream().map(fact -> fact.label() + ": " + fact.text()).toList());
  }

  @Test
  void whoIsNotSignedInHasNoName() {
    made.shop.issue(1, 300, 3.0);
    when(made.visitor.key()).thenReturn(Optional.empty());
    assertEquals(
        "16 Nov 2026, 10:42, by somebody who is not signed in",
        made.json("capacity=8").facts().get(1).text());
  }

  @Test
  void allPartsAreThereInTheSameOrder() {
    made.shop.issue(1, 300, 3.0);
    assertEquals(
        List.of(
            "summary",
            "goals",
            "roadmap",
            "top",
            "milestones",
            "changes",
            "capacity",
            "uncertain",
            "left",
            "unknown"),
        made.json("capacity=8").sections().stream().map(SectionJson::id).toList());
  }

  @Test
  void theBestWithoutACapacityToUseSaySo() {
    made.shop.issue(1, 300, 3.0);
    String best = made.told("top", "capacity=0").get(2);
    assertTrue(best.endsWith("The shared pool has no capacity. Enter one."), best);
  }

  @Test
  void withoutACapacityThereIsARankingToShowButNoPlan() {
    made.shop.issue(1, 300, 3.0);
    assertEquals(
        List.of("summary", "top", "unknown"),
        made.json("").sections().stream().map(SectionJson::id).toList());
  }

  @Test
  void goalsAreToldWithTheEffortAndTheIssuesOfEachPeriod() {
    made.shop.issue(1, 300, 3.0).issue(2, 200, 4.0).issue(3, 100, 1.0);
    made.goal("Growth", 1, 2).goal("Trust", 2).goal("Speed");
    assertEquals(
        List.of(
            "7 of 8 person-months serve a goal (88\u00a0%).",
            "Nothing that is planned serves: Trust, Speed.",
            "Planned effort in person-months, in brackets how many issues are worked on.",
            "Goal | Q4 2026 | Q1 2027 | All | Share",
            "Growth | 4 (2) | 3 (1) | 7 (2) | 88\u00a0%",
            "Trust | \u2013 | \u2013 | \u2013 | 0\u00a0%",
            "Speed | \u2013 | \u2013 | \u2013 | 0\u00a0%",
            "No goal | \u2013 | 1 (1) | 1 (1) | 13\u00a0%",
            "All | 4 (2) | 4 (2) | 8 (3) | 100\u00a0%"),
        made.told("goals", "capacity=8&periods=2"));
  }

  @Test
  void manyPeriodsStandInSeveralTables() {
    made.shop.issue(1, 300, 3.0);
    made.goal("Growth", 1);
    List<String> lines = made.told("goals", "capacity=8&periods=8");
    assertTrue(lines.contains("Goal | Q4 2026 | Q1 2027 | Q2 2027 | Q3 2027"), lines.toString());
    assertTrue(
        lines.contains("Goal | Q4 2027 | Q1 2028 | Q2 2028 | Q3 2028 | All | Share"),
        lines.toString());
  }

  @Test
  void withoutGoalsItSaysWhoCanEnterThem() {
    made.shop.issue(1, 300, 3.0);
    assertTrue(made.told("goals", "capacity=8").get(0).contains("can enter them"));
  }

  @Test
  void aGoalThatJiraCannotTellOfDoesNotStopTheReport() {
    made.shop.issue(1, 300, 3.0);
    made.goal("Trust", 1).withoutAnswers();
    assertTrue(made.told("goals", "capacity=8").get(0).endsWith("correct it."));
    assertTrue(made.told("top", "capacity=8").get(2).contains("| \u2013 |"), "No formula.");
  }

  @Test
  void theBestComeWithFormulaRanksAndReasons() {
    made.shop.issue(1, 300, 50, 3.0).issue(2, 290, 50, 40.0).issue(3, 10, 1.0);
    assertEquals(
        List.of(
            "1 | SHOP-1 Summary 1 | 300 | 450 \u00d7 3 \u00d7 100 % \u00f7 2 = 675 | 1 to 2"
                + " | Q4 2026 | Rank 1 with a score of 300. It is expected to end by 23 Dec 2026."),
        made.told("top", "capacity=8&periods=1").subList(2, 3).stream()
            .map(line -> line.replaceAll("\\d\\d Dec", "23 Dec"))
            .toList());
    String last = made.told("top", "capacity=8&periods=1").get(4);
    assertTrue(
        last.endsWith("| Not planned | All capacity is used before it. Add capacity or periods."),
        last);
  }

  @Test
  void milestonesAtRiskComeFirst() {
    made.shop.issue(1, 300, 1.0).release(1, "Autumn", "2026-12-20");
    made.shop.issue(2, 200, 40.0).release(2, "Winter", "2026-12-24");
    assertEquals(
        List.of(
            "1 of 2 milestones are at risk.",
            "Version | Release | Outlook | Planned issues | Expected to end later | Not planned",
            "Winter | 24 Dec 2026 | At risk | 1 | SHOP-2 | \u2013",
            "Autumn | 20 Dec 2026 | In time | 1 | \u2013 | \u2013"),
        made.told("milestones", "capacity=8&periods=1"));
  }

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
  void itSaysWhatItDoesNotKnow() {
    made.shop.issue(1, 300, 4.0);
    List<String> lines = made.told("unknown", "capacity=8");
    assertTrue(lines.get(0).startsWith("- What changed"), lines.toString());
    assertTrue(lines.get(1).startsWith("- Issues that its maker may not see"), lines.toString());
  }

  @Test
  void theSummaryHasTheNumbersThatMatter() {
    made.shop.issue(1, 300, 20, 3.0).issue(2, 200, 40.0).release(2, "Winter", "2026-12-24");
    made.goal("Growth", 1);
    assertEquals(
        List.of(
            "- Issues planned within these periods: 2, with 4 person-months of work.",
            "- 3 of 4 person-months serve a goal (75\u00a0%).",
            "- Expected to end after their due date or release: 1.",
            "- Not finished within these periods: 1.",
            "- Planned with a confidence of 50\u00a0% or less: 1.",
            "- 1 of 1 milestones are at risk."),
        made.told("summary", "capacity=8&periods=1"));
  }

  @Test
  void withoutCapacityItSaysWhatToDo() {
    made.shop.issue(1, 300, 4.0);
    List<String> lines = made.told("summary", "");
    assertEquals("- Nothing is planned.", lines.get(0));
    assertTrue(lines.get(1).contains("Enter a capacity"), lines.toString());
  }

  @Test
  void cardsGoOnInTheirLaterPeriods() {
    made.shop.issue(1, 300, 20, 5.0).lanes(1, "Web").issue(2, 200, 1.0);
    BoardJson board =
        made.section("roadmap", "capacity=8&periods=2&lanes=component").blocks().get(1).board();
    assertEquals(
        List.of("Web lane", "No component"), board.lanes().stream().map(l -> l.title()).toList());
    BoardJson.CardJson card = board.lanes().get(0).cells().get(0).cards().get(0);
    assertEquals("score 300, effort 5, to Q1 2027", card.text());
    assertEquals(List.of("low confidence"), card.warnings());
    assertTrue(board.lanes().get(0).cells().get(1).cards().get(0).continued());
    assertFalse(board.lanes().get(1).cells().get(1).cards().get(0).continued());
    assertEquals("4 of 4 planned", board.periods().get(0).text());
  }

  @Test
  void hiddenIssuesNeverAppear() {
    made.shop.issue(1, 300, 50, 4.0).issue(2, 200, 50, 1.0).issue(3, 100, null).hidden(1).hidden(3);
    made.goal("Growth", 1, 2);
    String report = made.json("capacity=8").toString();
    assertFalse(report.contains("SHOP-1") || report.contains("SHOP-3"), report);
  }

  @Test
  void whileTheRankingIsMadeThereIsNothingButTheTitle() {
    made.shop.making(3, 10);
    ReportJson report = made.json("capacity=8");
    assertEquals(
        new ReportJson(new Preparing(3, 10), "Roadmap report: Online Shop", List.of(), List.of()),
        report);
    assertThrows(Refusal.class, () -> made.file("md", "capacity=8"));
    assertThrows(Refusal.class, () -> made.file("csv", "capacity=8"));
  }
}
