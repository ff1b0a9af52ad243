package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.Preparing;

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
            "Only: The best of the ranking, up to 50",
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
  void withoutACapacityThereIsARankingToShowButNoPlan() {
    made.shop.issue(1, 300, 3.0);
    assertEquals(
        List.of("summary", "top", "unknown"),
        made.json("").sections().stream().map(SectionJson::id).toList());
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
