package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What a report tells of the plan; of the fourth quarter of 2026 half is left. */
class ReportPlanTest {
  private final MadeReport made = new MadeReport();

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
  void theHeadingHoldsForOneIssueToo() {
    made.shop.issue(1, 300, 3.0);
    assertEquals("The best, and why", made.section("top", "capacity=8").title());
    made.shop.issue(2, 200, 3.0);
    assertEquals("The 2 best, and why", made.section("top", "capacity=8").title());
    assertTrue(
        made.json("capacity=8&top=1").facts().stream()
            .anyMatch(fact -> fact.text().equals("The best of the ranking, up to 1")));
  }

  @Test
  void whoseWorkIsNotSeenIsNotNamedThoughTheyHaveACapacity() {
    made.shop.issue(1, 300, 3.0).lanes(1, "alice");
    made.shop.people(OptionalDouble.of(8), "alice", "zoe");
    String facts = made.json("").facts().toString();
    assertTrue(facts.contains("alice lane 2"), facts);
    assertFalse(facts.contains("zoe"), facts);
  }

  @Test
  void whereOnlyPeopleWhoAreNotSeenHaveACapacityNobodyIsSaidToHaveForgottenIt() {
    made.shop.issue(1, 300, 3.0);
    made.shop.people(OptionalDouble.empty(), "zoe");
    String facts = made.json("").facts().toString();
    assertFalse(facts.contains("zoe"), facts);
    assertFalse(facts.contains("Nobody has said"), facts);
    made.shop.people(OptionalDouble.empty());
    facts = made.json("").facts().toString();
    assertTrue(facts.contains("Nobody has said"), facts);
  }

  @Test
  void theBestWithoutACapacityToUseSaySo() {
    made.shop.issue(1, 300, 3.0);
    String best = made.told("top", "capacity=0").get(2);
    assertTrue(best.endsWith("The shared pool has no capacity. Enter one."), best);
  }

  @Test
  void milestonesAtRiskComeFirst() {
    made.shop.issue(1, 300, 1.0).release(1, "Autumn", "2026-12-20");
    made.shop.issue(2, 200, 40.0).release(2, "Winter", "2026-12-24");
    assertEquals(
        List.of(
            "Milestones at risk: 1 of 2.",
            "Version | Release | Outlook | Planned issues | Expected to end later | Not planned",
            "Winter | 24 Dec 2026 | At risk | 1 | SHOP-2 | \u2013",
            "Autumn | 20 Dec 2026 | In time | 1 | \u2013 | \u2013"),
        made.told("milestones", "capacity=8&periods=1"));
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
            "- Milestones at risk: 1 of 1."),
        made.told("summary", "capacity=8&periods=1"));
  }

  @Test
  void withoutCapacityItSaysWhatToDo() {
    made.shop.issue(1, 300, 4.0);
    List<String> lines = made.told("summary", "");
    assertEquals("- Nothing is planned.", lines.get(0));
    assertTrue(lines.get(1).contains("Enter a capacity"), lines.toString());
  }
}
