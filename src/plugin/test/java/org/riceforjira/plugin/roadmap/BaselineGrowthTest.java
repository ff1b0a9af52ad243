package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.plugin.roadmap.SavedRoadmaps.issue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riceforjira.core.plan.baseline.BaselineGrowth;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.MiniIssue;
import org.riceforjira.plugin.roadmap.BaselineGrowthJson.Point;

/** How the scope of a plan grew, in numbers and in words. */
class BaselineGrowthTest {
  private final SavedRoadmaps shop = new SavedRoadmaps();

  @Test
  void thePlannedEffortIsToldFromTheOldestBaselineToNow() {
    shop.issues(2).planned(issue(1, 9, 2));
    shop.save("A");
    shop.now = shop.now.plus(Duration.ofDays(1));
    shop.planned(issue(1, 9, 2), issue(2, 8, 0.5));
    BaselineGrowthJson told = growth();
    assertEquals("person-months", told.unit());
    assertEquals(
        List.of(
            new Point("b1", "A", "2026-11-20T14:05:00Z", "20 Nov 2026, 14:05", 2, "2"),
            new Point(null, "Now", "2026-11-21T14:05:00Z", "21 Nov 2026, 14:05", 2.5, "2.5")),
        told.points());
  }

  @Test
  void baselinesInAnotherUnitAreNotDrawnOnTheSameScale() {
    shop.issues(1).planned(issue(1, 9, 2));
    shop.save("A");
    shop.edits.save(shop.sourceIn("points"), SavedRoadmaps.body("B", ""));
    BaselineGrowthJson told = shop.reports.growth(shop.sourceIn("points"), Map.of());
    assertEquals("points", told.unit());
    assertEquals(List.of("B", "Now"), told.points().stream().map(Point::name).toList());
  }

  @Test
  void hiddenIssuesAreInNoSum() {
    shop.issues(1);
    MiniIssue secret = shop.jira.issue(2);
    shop.jira.indexAll();
    shop.planned(issue(1, 9, 2), issue(2, 8, 0.5));
    shop.save("A");
    secret.hidden();
    assertEquals(List.of(2.0, 2.0), planned());
  }

  @Test
  void aDeletedIssueIsInAllSumsOfWhoSavedThemOrInNone() {
    shop.issues(2).planned(issue(1, 9, 2), issue(2, 8, 0.5));
    shop.save("A");
    shop.parts.delete(2);
    shop.planned(issue(1, 9, 2));
    assertEquals(List.of(2.5, 2.0), planned());
    shop.visitors.signIn("bob");
    assertEquals(List.of(2.0, 2.0), planned());
  }

  @Test
  void oneThatCannotBeReadDoesNotHideTheOthers() {
    shop.issues(1).planned(issue(1, 9, 2));
    shop.save("A");
    shop.save("B");
    shop.storage.values.remove("org.riceforjira.baseline.b1");
    assertEquals(List.of("B", "Now"), growth().points().stream().map(Point::name).toList());
  }

  @Test
  void whileTheRankingIsBeingMadeThereIsNoGrowth() {
    shop.roadmap =
        () -> {
          throw Refusal.conflict("The ranking is being prepared.");
        };
    assertThrows(Refusal.class, this::growth);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 | 2     | 1   | Scope grew by 10 %: 2 pm came in, 1 pm went out.
          10 | 1     | 2   | Scope shrank by 10 %: 1 pm came in, 2 pm went out.
          10 | 1     | 1   | Scope is as large as before: 1 pm came in, 1 pm went out.
          10 | 0     | 0   | Scope did not change.
          0  | 3     | 0   | Nothing was planned before: 3 pm came in.
          8  | 1     | 0   | Scope grew by 12.5 %: 1 pm came in, 0 pm went out.
          3  | 1     | 0   | Scope grew by 33.3 %: 1 pm came in, 0 pm went out.
          9  | 0     | 3   | Scope shrank by 33.3 %: 0 pm came in, 3 pm went out.
          1000 | 1.5 | 1   | Scope grew by 0.05 %: 1.5 pm came in, 1 pm went out.
          1000000 | 1.5 | 1 | Scope grew by less than 0.01 %: 1.5 pm came in, 1 pm went out.
          """)
  void theShareIsSaidShortlyButNeverAsNone(double planned, double in, double out, String sentence) {
    assertEquals(sentence, texts().of(new BaselineGrowth(planned, in, out, 0, 0), "pm"));
  }

  @Test
  void whatIsDoneAndNewEstimatesAreToldApart() {
    assertEquals(
        "Scope did not change. 2 pm of it were done."
            + " What is in both plans is now estimated 0.5 pm larger.",
        texts().of(new BaselineGrowth(10, 0, 0, 2, 0.5), "pm"));
    assertEquals(
        "Scope did not change. What is in both plans is now estimated 0.5 pm smaller.",
        texts().of(new BaselineGrowth(10, 0, 0, 0, -0.5), "pm"));
  }

  private static BaselineGrowthTexts texts() {
    return new BaselineGrowthTexts(
        new BaselineTexts(new PlanTexts(EnglishTexts.texts()), new Days(Clock.systemUTC())));
  }

  private BaselineGrowthJson growth() {
    return shop.reports.growth(shop.source(), Map.of());
  }

  private List<Double> planned() {
    return growth().points().stream().map(Point::planned).toList();
  }
}
