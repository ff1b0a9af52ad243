package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.Drawn.keys;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.roadmap.RoadmapJson.NoteJson;

/** Today is 16 November 2026, when half of the quarter is left. */
class RoadmapFlagsTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void whatEndsTooLateIsFlaggedAndItsMilestoneAtRisk() {
    shop.issue(1, 300, 3.0).release(1, "Winter", "2026-11-20").issue(2, 200, 40.0);
    shop.release(2, "Winter", "2026-11-20").issue(3, 100, null).release(3, "Winter", "2026-11-20");
    RoadmapJson roadmap = shop.json("capacity=8&periods=1");
    assertTrue(roadmap.cards().get(0).late());
    assertEquals(
        "Expected to end after the release of Winter on 20 Nov 2026."
            + " Move it up, or to a later version.",
        roadmap.cards().get(0).flags().get(0).text());
    assertEquals("after Q4 2026", roadmap.cards().get(1).to());
    assertNull(roadmap.cards().get(1).end());
    RoadmapJson.MilestoneJson winter = roadmap.milestones().get(0);
    assertTrue(winter.atRisk());
    assertEquals(0, winter.period());
    assertEquals(51 / 92.0, winter.place(), 1e-9);
    assertEquals(
        "Winter on 20 Nov 2026 is at risk. Expected to end later: SHOP-1, SHOP-2.", winter.text());
  }

  @Test
  void aVersionThatIsCalledLikeADayKeepsItsName() {
    shop.issue(1, 300, 3.0).release(1, "2026-11-20", "2026-11-21");
    assertTrue(
        shop.json("capacity=8&periods=1")
            .cards()
            .get(0)
            .flags()
            .get(0)
            .text()
            .startsWith("Expected to end after the release of 2026-11-20 on 21 Nov 2026."));
  }

  @Test
  void aMilestoneInTimeIsNotAtRisk() {
    shop.issue(1, 300, 1.0).release(1, "Winter", "2026-12-20");
    RoadmapJson.MilestoneJson winter = shop.json("capacity=8").milestones().get(0);
    assertFalse(winter.atRisk());
    assertEquals("Winter on 20 Dec 2026 is in time. Planned issues: 1.", winter.text());
  }

  @Test
  void aMilestoneCountsWhatIsNotScheduledToo() {
    shop.issue(1, 300, 1.0).release(1, "Winter", "2026-12-20");
    shop.issue(2, 200, null).release(2, "Winter", "2026-12-20");
    assertEquals(
        "Winter on 20 Dec 2026 is at risk. Not scheduled: SHOP-2.",
        shop.json("capacity=8").milestones().get(0).text());
  }

  @Test
  void aMilestoneOnTheLastDayOfAPeriodIsInIt() {
    shop.issue(1, 300, 1.0).release(1, "Winter", "2026-12-31");
    RoadmapJson.MilestoneJson winter = shop.json("capacity=8").milestones().get(0);
    assertEquals(0, winter.period());
    assertEquals(1.0, winter.place());
  }

  @Test
  void lowConfidenceIsFlaggedUpToFiftyPercent() {
    shop.issue(1, 300, 50, 1.0).issue(2, 200, 51, 1.0);
    RoadmapJson roadmap = shop.json("capacity=8");
    assertTrue(roadmap.cards().get(0).low());
    assertEquals("low-confidence", roadmap.cards().get(0).flags().get(0).code());
    assertEquals(50, roadmap.cards().get(0).confidence());
    assertFalse(roadmap.cards().get(1).low());
    assertEquals(List.of(), roadmap.cards().get(1).flags());
  }

  @Test
  void aRawConfidenceIsNeverLow() {
    ScoringRules rules = shop.settings.rules();
    shop.settings =
        shop.settings.with(
            new ScoringRules(
                rules.factors(), ConfidenceUnit.RAW, rules.rounding(), rules.alignment()));
    CardJson card = shop.issue(1, 300, 8, 1.0).json("capacity=8").cards().get(0);
    assertFalse(card.low());
    assertNull(card.confidence());
  }

  @Test
  void anIssueOutsideThePlanThatOthersWaitForIsTold() {
    shop.issue(2, 200, 1.0).outside(3, Progress.TODO).blocks(3, 2);
    assertEquals(
        "Waits for SHOP-3, which is not in this plan. See when it is done, or remove the link.",
        shop.json("capacity=8").cards().get(0).flags().get(0).text());
  }

  @Test
  void whatIsDoneIsNothingToWaitForWhereverItIs() {
    shop.issue(2, 200, 1.0).outside(3, Progress.DONE).blocks(3, 2);
    CardJson card = shop.json("capacity=8").cards().get(0);
    assertEquals("prerequisite-done", card.flags().get(0).code());
    assertFalse(card.flags().get(0).warns());
  }

  @Test
  void linksAreToldByThePlacesOfTheirCardsIfTheyAreAskedFor() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0).blocks(3, 1);
    RoadmapJson roadmap = shop.json("capacity=8&links=true");
    assertEquals(List.of("SHOP-3", "SHOP-1", "SHOP-2"), keys(roadmap));
    assertEquals(1, roadmap.links().size());
    assertEquals(List.of(0, 1), IntStream.of(roadmap.links().get(0)).boxed().toList());
    assertNull(shop.json("capacity=8").links());
  }

  @Test
  void cyclesAreNamedAndTheLinkThatIsNotKeptIsNotDrawn() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).blocks(1, 2).blocks(2, 1);
    RoadmapJson roadmap = shop.json("capacity=8&links=true");
    assertEquals(
        List.of(
            "These issues wait for each other: SHOP-1, SHOP-2. The roadmap does not keep that"
                + " SHOP-2 blocks SHOP-1. Remove one of these links."),
        roadmap.notes().stream().map(NoteJson::text).toList());
    assertEquals(1, roadmap.links().size());
  }

  @Test
  void anIssueThatWaitsForItselfIsNamed() {
    shop.issue(1, 300, 1.0).blocks(1, 1);
    assertEquals("self", shop.json("capacity=8").notes().get(0).code());
  }
}
