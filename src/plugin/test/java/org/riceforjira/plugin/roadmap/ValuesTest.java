package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.ranking.Rankings;

class ValuesTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void theValueIsTheScoreTimesTheEffortWhetherPlannedOrNot() {
    shop.issue(1, 300, 80, 4.0).issue(2, 200, 9.0).issue(3, 100, null);
    ValuesJson values = shop.values("capacity=8&periods=1");
    assertEquals(
        List.of("SHOP-1 1200.0 4.0 1500.0 Q4 2026", "SHOP-2 1800.0 9.0 1800.0 null"),
        values.points().stream()
            .map(
                point ->
                    String.join(
                        " ",
                        point.key(),
                        point.value() + "",
                        point.effort() + "",
                        point.reach() + "",
                        point.place()))
            .toList());
    assertEquals(2, values.total());
    assertEquals("person-months", values.unit());
    assertEquals("customers per quarter", values.reachUnit());
  }

  @Test
  void smallEndsAtTheMedian() {
    shop.issue(1, 300, 1.0).issue(2, 200, 2.0).issue(3, 100, 9.0);
    assertEquals(new ValuesJson.SplitJson(2, 400), shop.values("").split());
    shop.issue(4, 50, 4.0);
    assertEquals(new ValuesJson.SplitJson(3, 350), shop.values("").split());
  }

  @Test
  void onlyTheBestAreTold() {
    shop.issue(1, 300, 1.0).issue(2, 200, 2.0).issue(3, 100, 9.0);
    ValuesJson values = shop.values("most=2");
    assertEquals(2, values.points().size());
    assertNull(values.total(), "There may be more.");
    assertThrows(Refusal.class, () -> shop.values("most=501"));
  }

  @Test
  void hiddenIssuesHaveNoPoint() {
    shop.issue(1, 300, 1.0).issue(2, 200, 2.0).hidden(1);
    ValuesJson values = shop.values("");
    assertEquals(List.of("SHOP-2"), values.points().stream().map(p -> p.key()).toList());
    assertEquals(1, values.total());
  }

  @Test
  void withoutScoresThereIsNothingToSplit() {
    ValuesJson values = shop.issue(1, 300, null).values("");
    assertEquals(List.of(), values.points());
    assertNull(values.split());
  }

  @Test
  void whileTheRankingIsMadeItTellsHowFarThatIs() {
    ValuesJson values = shop.answering(new Rankings.Preparing(1, 2)).values("");
    assertEquals(new RoadmapJson.Preparing(1, 2), values.preparing());
  }
}
