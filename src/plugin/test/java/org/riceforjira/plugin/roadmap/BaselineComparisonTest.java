package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.issue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Crossing;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Growth;

/** Quarters from Q4 2026 to Q2 2027, with a capacity of 2 each. */
class BaselineComparisonTest {
  private final SavedRoadmaps shop = new SavedRoadmaps();

  @Test
  void whatEndsInAnotherPeriodIsToldByItsNames() {
    shop.issues(3).planned(issue(1, 9, 2), issue(2, 8, 2), issue(3, 7, 3));
    shop.save("A");
    shop.planned(issue(1, 9, 2), issue(3, 8.5, 3), issue(2, 8, 2));
    BaselineComparisonJson told = shop.compare("b1", "now");
    assertEquals(
        List.of(
            new Change(
                "RICE-3", "Idea 3", "after Q2 2027", "Q2 2027", "Q2 2027, was after Q2 2027")),
        told.earlier());
    assertEquals(
        List.of(
            new Change(
                "RICE-2", "Idea 2", "Q1 2027", "after Q2 2027", "after Q2 2027, was Q1 2027")),
        told.later());
    assertEquals(
        List.of(new Change("RICE-3", "Idea 3", "7", "8.5", "8.5, was 7")), told.rescored());
    assertEquals(1, told.unchanged());
    assertEquals("A", told.older().name());
    assertNull(told.newer());
  }

  @Test
  void whatCameInAndWentOutIsToldWithItsEffort() {
    shop.issues(4).planned(withoutEffort(3), issue(1, 9, 2), issue(2, 8, 4));
    shop.save("A");
    shop.planned(issue(3, 9, 1), issue(4, 9.5, 1.5), issue(1, 9, 9));
    BaselineComparisonJson told = shop.compare("b1", "now");
    assertEquals(
        List.of(
            new Crossing(
                "RICE-4",
                "Idea 4",
                "1.5 person-months",
                "new",
                "New in the plan: 1.5 person-months, ends Q1 2027"),
            new Crossing(
                "RICE-3",
                "Idea 3",
                "1 person-months",
                "newly-placed",
                "Had no place before: 1 person-months, ends Q4 2026")),
        told.in());
    assertEquals(
        List.of(
            new Crossing(
                "RICE-2",
                "Idea 2",
                "4 person-months",
                "not-listed",
                "Not in the plan any more: 4 person-months, would have ended Q2 2027")),
        told.out());
    assertEquals(
        List.of(
            new Change("RICE-3", "Idea 3", "none", "1 person-months", "1 person-months, was none"),
            new Change(
                "RICE-1",
                "Idea 1",
                "2 person-months",
                "9 person-months",
                "9 person-months, was 2 person-months")),
        told.reestimated());
    assertEquals(-0.25, told.growth().share());
  }

  @Test
  void whatHasNoPlaceAnyMoreIsNotSaidToHaveLeft() {
    shop.issues(2).planned(issue(1, 9, 6));
    shop.save("A");
    shop.planned(withoutEffort(1), issue(2, 9, 1));
    assertEquals(
        List.of("Has no place any more: 6 person-months, would have ended Q2 2027"),
        shop.compare("b1", "now").out().stream().map(Crossing::text).toList());
  }

  @Test
  void whatIsDoneByNowIsNoChangeOfScope() {
    shop.issues(1);
    MiniIssue second = shop.jira.issue(2).summary("Idea 2");
    shop.jira.indexAll();
    shop.planned(issue(1, 9, 2), issue(2, 8, 1));
    shop.save("A");
    second.traits().category = "done";
    shop.jira.indexAll();
    shop.planned(issue(1, 9, 2));
    BaselineComparisonJson told = shop.compare("b1", "now");
    assertEquals(List.of(), told.out());
    assertEquals(
        List.of(
            new Crossing(
                "RICE-2",
                "Idea 2",
                "1 person-months",
                "done",
                "Done: 1 person-months, was to end Q1 2027")),
        told.done());
    assertEquals(
        new Growth(0.0, "Scope did not change. 1 person-months of it were done."), told.growth());
  }

  @Test
  void twoBaselinesCanBeComparedWhateverIsNow() {
    shop.issues(2).planned(issue(1, 9, 2));
    shop.save("A");
    shop.now = shop.now.plus(Duration.ofDays(30));
    shop.planned(issue(1, 9, 2), issue(2, 8, 2));
    shop.save("B");
    shop.roadmap =
        () -> {
          throw Refusal.conflict("The ranking is being prepared.");
        };
    BaselineComparisonJson told = shop.compare("b1", "latest");
    assertEquals("B", told.newer().name());
    assertEquals(new Growth(1.0, growth("100", 2)), told.growth());
    assertThrows(Refusal.class, () -> shop.compare("b1", "now"));
  }

  @Test
  void withoutANewerOneNowIsMeant() {
    shop.issues(1).planned(issue(1, 9, 2));
    shop.save("A");
    assertNull(shop.reports.comparison(shop.source(), Map.of("older", List.of("b1"))).newer());
    assertEquals(List.of("b1"), shop.asked.get(1).get("older"), "all parameters are handed on");
  }

  @Test
  void withoutAnOlderOneThereIsNothingToCompareWith() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> shop.reports.comparison(shop.source(), Map.of()));
    assertEquals(Map.of("older", "Say which baseline to compare with."), Refusals.errors(refusal));
    assertEquals(
        404, Refusals.status(assertThrows(Refusal.class, () -> shop.compare("b9", "now"))));
  }

  @Test
  void ofHiddenIssuesNothingIsToldNotEvenInSumsAndCounts() {
    shop.issues(1);
    MiniIssue secret = shop.jira.issue(2).summary("Secret");
    MiniIssue still = shop.jira.issue(3).summary("Still secret");
    shop.jira.indexAll();
    shop.planned(issue(1, 9, 2), issue(2, 8, 1), issue(3, 7, 0.5));
    shop.save("A");
    secret.hidden();
    still.hidden();
    shop.planned(issue(1, 9, 2), issue(3, 7, 0.5));
    BaselineComparisonJson told = shop.compare("b1", "now");
    assertEquals(new Growth(0.0, "Scope did not change."), told.growth());
    assertEquals(1, told.unchanged());
    assertEquals(0, told.counts().values().stream().mapToInt(Integer::intValue).sum());
    assertFalse(told.text().contains("RICE-2"), told.text());
    assertFalse(told.text().contains("RICE-3"), told.text());
  }

  @Test
  void ofDeletedIssuesOnlyWhoSavedTheBaselineIsTold() {
    shop.issues(2).planned(issue(1, 9, 2), issue(2, 8, 1));
    shop.save("A");
    shop.parts.delete(2);
    shop.planned(issue(1, 9, 2));
    assertEquals(
        List.of(
            new Crossing(
                "RICE-2",
                "",
                "1 person-months",
                "not-listed",
                "Not in the plan any more: 1 person-months, would have ended Q1 2027")),
        shop.compare("b1", "now").out());
    shop.visitors.signIn("bob");
    assertEquals(List.of(), shop.compare("b1", "now").out());
    assertEquals(0.0, shop.compare("b1", "now").growth().share());
  }

  @Test
  void aDeletedIssueIsNotToldIfItIsInABaselineOfSomebodyElseToo() {
    shop.issues(2).planned(issue(1, 9, 2), issue(2, 8, 1));
    shop.save("A");
    shop.visitors.signIn("bob");
    shop.save("B");
    shop.parts.delete(2);
    BaselineComparisonJson told = shop.compare("b1", "b2");
    assertEquals(List.of(), told.out());
    assertEquals(1, told.unchanged());
    shop.visitors.signInAnn();
    assertEquals(1, shop.compare("b1", "b2").unchanged());
    shop.planned(issue(1, 9, 2));
    assertEquals(1, shop.compare("b1", "now").out().size());
  }

  @Test
  void anIssueThatMovedIsToldByTheKeyThatItHasNow() {
    shop.issues(1).planned(issue(1, 9, 2));
    shop.save("A");
    shop.parts.move(1, "OTHER-7");
    shop.jira.indexAll();
    shop.planned();
    assertEquals("OTHER-7", shop.compare("b1", "now").out().get(0).key());
  }

  @Test
  void effortsInAnotherUnitAreNotAddedUpWithThoseOfNow() {
    shop.issues(3).planned(issue(1, 9, 2), issue(2, 8, 1));
    shop.save("A");
    shop.planned(issue(1, 9, 3), issue(3, 8, 1));
    BaselineComparisonJson told =
        shop.reports.comparison(shop.sourceIn("points"), Map.of("older", List.of("b1")));
    assertEquals(
        new Growth(
            null,
            "Efforts are counted in points now and were counted in person-months before, so that"
                + " nobody can tell how the scope grew."),
        told.growth());
    assertEquals("1 points", told.in().get(0).effortText());
    assertEquals("1 person-months", told.out().get(0).effortText());
    assertEquals("3 points, was 2 person-months", told.reestimated().get(0).text());
  }

  @Test
  void longListsAreCutOffAndCounted() {
    shop.jira.issue(1);
    LongStream.rangeClosed(1, 501).forEach(number -> shop.jira.issue(number));
    shop.jira.indexAll();
    shop.planned(unscored(501));
    shop.save("A");
    shop.planned(
        LongStream.rangeClosed(1, 501).mapToObj(n -> issue(n, 9, 0.001)).toArray(Candidate[]::new));
    BaselineComparisonJson told = shop.compare("b1", "now");
    assertEquals(500, told.rescored().size());
    assertEquals(501, told.counts().get("rescored"));
    assertEquals("9, was none", told.rescored().get(0).text());
  }

  /** One that is listed, and has no place. */
  private static Candidate withoutEffort(long number) {
    return issue(number, 9, Double.NaN);
  }

  private static Candidate[] unscored(int count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(number -> issue(number, Double.NaN, 0.001))
        .toArray(Candidate[]::new);
  }

  private static String growth(String percent, int in) {
    return "Scope grew by "
        + percent
        + " %: "
        + in
        + " person-months came in, 0 person-months went out.";
  }
}
