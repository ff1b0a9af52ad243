package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.PlannedWork;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.ranking.Rankings;

/** Today is 16 November 2026, in the middle of a quarter. */
class RoadmapDatesTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void anIssueBeginsWithItsPeriodOrTodayIfThatIsUnderWay() {
    shop.issue(1, 300, 3.0).issue(2, 200, 4.0).issue(3, 100, 1.0);
    assertEquals(
        List.of(
            "SHOP-1 2026-11-16 to 2026-12-20",
            "SHOP-2 2026-11-16 to 2027-02-03",
            "SHOP-3 2027-01-01 to 2027-02-14"),
        told("capacity=8&periods=2"));
  }

  @Test
  void whatEndsAfterTheRoadmapHasNoEnd() {
    shop.issue(1, 300, 30.0);
    assertEquals(List.of("SHOP-1 2026-11-16 to open"), told("capacity=8&periods=2"));
  }

  @Test
  void periodsThatAreOverDoNotCount() {
    shop.issue(1, 300, 3.0);
    assertEquals(
        List.of("SHOP-1 2026-11-16 to 2026-12-20"), told("capacity=8&periods=3&from=2026-08-01"));
  }

  @Test
  void whatIsInProgressHasBegun() {
    shop.issue(1, 300, 3.0).issue(2, 200, 3.0).begun(2);
    List<PlannedWork> works = of("capacity=8");
    assertEquals(List.of("SHOP-2", "SHOP-1"), works.stream().map(PlannedWork::key).toList());
    assertEquals(List.of(true, false), works.stream().map(PlannedWork::begun).toList());
  }

  @Test
  void whatIfCountsAndHiddenIssuesAreNotThere() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0).hidden(3);
    assertEquals(
        List.of("SHOP-2"), of("capacity=8&drop=SHOP-1").stream().map(PlannedWork::key).toList());
  }

  @Test
  void issuesOfOtherProjectsAreForTheirSettings() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).moved(2);
    assertEquals(List.of("SHOP-1"), of("capacity=8").stream().map(PlannedWork::key).toList());
  }

  @Test
  void withoutACapacityThereIsNoPlanToWrite() {
    shop.issue(1, 300, 1.0);
    Refusal refusal = assertThrows(Refusal.class, () -> of(""));
    assertEquals(409, Refusals.status(refusal));
    assertEquals(
        "Nobody has said yet how much effort a period can take. Enter a capacity here, or in the"
            + " settings of the project.",
        refusal.sentence());
  }

  @Test
  void wrongParametersAreRefused() {
    Refusal refusal = assertThrows(Refusal.class, () -> of("periods=0"));
    assertEquals(List.of("periods"), List.copyOf(refusal.errors().keySet()));
  }

  @Test
  void whileTheRankingIsBeingMadeThereIsNoPlan() {
    shop.answering(new Rankings.Preparing(1, 2));
    assertThrows(Refusal.class, () -> of("capacity=8"));
  }

  private List<String> told(String parameters) {
    return of(parameters).stream()
        .map(
            work ->
                work.key()
                    + " "
                    + work.start()
                    + " to "
                    + work.end().map(Object::toString).orElse("open"))
        .toList();
  }

  private List<PlannedWork> of(String parameters) {
    Sources sources = mock(Sources.class);
    when(sources.ofProject("SHOP")).thenReturn(shop.project());
    return new RoadmapDates(sources, shop.plans(), EnglishTexts.texts())
        .of(ShownRoadmap.SHOP, Address.parameters(parameters));
  }
}
