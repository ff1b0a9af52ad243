package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.roadmap.PlanReport.BestIssue;
import org.riceforjira.plugin.roadmap.PlanReport.PlacedIssue;

class PlanReportsTest {
  private final ShownReport shop = new ShownReport();

  @Test
  void workGoesWithTheCardsAndIsSpreadOverTheirColumns() {
    shop.issue(1, 300, 3.0).issue(2, 200, 4.0);
    PlanReport report = shop.report("capacity=8&periods=3&from=2026-07-01");
    assertEquals(
        report.roadmap().cards().stream().map(CardJson::id).toList(),
        report.work().stream().map(work -> work.issue().id()).toList());
    assertEquals(Map.of(1, 3.0), report.work().get(0).parts(), "The first column is over.");
    assertEquals(Map.of(1, 1.0, 2, 3.0), report.work().get(1).parts());
  }

  @Test
  void whatHasBegunIsPinnedOrComesEarlierForAnotherHasNotItsPlaceByItsScore() {
    shop.issue(1, 400, 1.0).issue(2, 300, 1.0).issue(3, 200, 1.0).issue(4, 100, 1.0);
    shop.issue(5, 50, 1.0).begun(2).blocks(5, 3);
    PlanReport report = shop.report("capacity=20&pin=SHOP-4:2026-11-20");
    assertEquals(
        List.of("SHOP-4 true", "SHOP-2 true", "SHOP-1 false", "SHOP-5 true", "SHOP-3 false"),
        report.work().stream().map(w -> w.issue().key() + " " + w.settled()).toList());
  }

  @Test
  void onlyWhereThereIsDoubtThereAreLikelyRanks() {
    shop.issue(1, 300, 50, 1.0).issue(2, 290, 50, 1.0).issue(3, 0, 50, 1.0);
    List<PlacedIssue> work = shop.report("capacity=20").work();
    assertEquals(1, work.get(0).interval().orElseThrow().low());
    assertEquals(2, work.get(0).interval().orElseThrow().high());
    assertEquals(Optional.empty(), work.get(2).interval());
  }

  @Test
  void theBestAreToldWithTheirPlacesAndReasons() {
    shop.issue(1, 300, 3.0).issue(2, 200, 40.0).issue(3, 100, 1.0).issue(4, 50, null);
    List<BestIssue> best = shop.report("capacity=8&periods=1").best();
    assertEquals(
        List.of("SHOP-1", "SHOP-2", "SHOP-3"), best.stream().map(b -> b.issue().key()).toList());
    assertEquals("Q4 2026", best.get(0).place().orElseThrow());
    assertEquals("Rank 1 with a score of 300.", best.get(0).why().get(0));
    assertEquals("Q4 2026 to after Q4 2026", best.get(1).place().orElseThrow());
    assertEquals(Optional.empty(), best.get(2).place());
    assertEquals(
        List.of("All capacity is used before it. Add capacity or periods."), best.get(2).why());
  }

  @Test
  void tenOfTheBestAreEnough() {
    for (int i = 1; i <= 12; i++) {
      shop.issue(i, 100 - i, 1.0);
    }
    assertEquals(10, shop.report("capacity=20").best().size());
  }

  @Test
  void withoutCapacityTheReasonIsThat() {
    PlanReport report = shop.issue(1, 300, 3.0).report("");
    assertTrue(report.best().get(0).why().get(0).startsWith("Nobody has said yet"));
    assertEquals(List.of(), report.work());
    assertEquals(Optional.empty(), report.next());
  }

  @Test
  void whoeverDropsAnIssueIsToldSo() {
    shop.issue(1, 300, 3.0).issue(2, 200, 1.0);
    PlanReport report = shop.report("capacity=8&drop=SHOP-1&delay=SHOP-2:2027-01-01");
    assertEquals(List.of("Left out by you."), report.best().get(0).why());
    assertEquals(List.of("SHOP-1"), report.wish().supposed().dropped());
    assertEquals("[SHOP-2]", report.wish().supposed().delayed().keySet().toString());
  }

  @Test
  void theNextIsTheBestThatOnlyCapacityKeepsOut() {
    shop.issue(1, 300, 4.0).issue(2, 200, null).issue(3, 100, 1.0).issue(4, 50, 1.0);
    PlanReport report = shop.report("capacity=8&periods=1");
    assertEquals("SHOP-3", report.next().orElseThrow().issue().key());
    assertEquals(Optional.empty(), shop.report("capacity=80&periods=1").next());
  }

  @Test
  void whereThereIsABaselineTheLatestIsComparedWithUnlessAnotherOneIsNamed() {
    shop.issue(1, 300, 1.0);
    assertTrue(shop.report("capacity=8").changes().isEmpty());
    shop.changed(ShownChanges.NOTHING);
    assertEquals(ShownChanges.NOTHING, shop.report("capacity=8").changes().orElseThrow());
    assertEquals(List.of("latest"), shop.compared.get("older"));
    assertEquals(List.of("now"), shop.compared.get("newer"));
    shop.report("capacity=8&baseline=17");
    assertEquals(List.of("17"), shop.compared.get("older"));
  }

  @Test
  void aListOfBaselinesThatCannotBeReadIsNoReasonForNoReport() {
    shop.issue(1, 300, 1.0).unreadable();
    PlanReport report = shop.report("capacity=8");
    assertEquals(1, report.work().size());
    assertTrue(report.changes().isEmpty());
  }

  @Test
  void withoutAPlanNothingIsCompared() {
    shop.issue(1, 300, 1.0).changed(ShownChanges.NOTHING);
    assertTrue(shop.report("").changes().isEmpty());
  }

  @Test
  void hiddenIssuesAreNowhere() {
    shop.issue(1, 300, 50, 1.0).issue(2, 200, 50, 1.0).issue(3, 100, 50, 100.0).hidden(1).hidden(3);
    PlanReport report = shop.report("capacity=8");
    assertFalse(report.toString().contains("SHOP-1"), report.toString());
    assertFalse(report.toString().contains("SHOP-3"), report.toString());
  }

  @Test
  void whileTheRankingIsMadeItTellsHowFarThatIs() {
    PlanReports.Making making = (PlanReports.Making) shop.making(3, 10).answer("capacity=8");
    assertEquals(new RoadmapJson.Preparing(3, 10), making.preparing().preparing());
    assertEquals("SHOP", making.preparing().source().project().key());
  }
}
