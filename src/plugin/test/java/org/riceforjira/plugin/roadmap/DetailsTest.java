package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.ranking.Rankings;

class DetailsTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void anIssueTellsItsPlaceItsPartsAndWhatItIsMadeOf() {
    shop.issue(1, 300, 80, 6.0);
    DetailsJson details = shop.details(1, "capacity=8&periods=2");
    assertEquals("Q4 2026 to Q1 2027", details.place());
    assertEquals(
        List.of("Rank 1 with a score of 300.", "It is expected to end by 23 Jan 2027."),
        details.why());
    assertEquals(
        List.of(
            new DetailsJson.PartJson(0, "Q4 2026", "4"),
            new DetailsJson.PartJson(1, "Q1 2027", "2")),
        details.parts());
    assertEquals(
        List.of("Reach 2\u202f250", "Impact 1", "Confidence 80\u00a0%", "Effort 6"),
        details.factors().stream().map(f -> f.name() + " " + f.text()).toList());
    assertEquals("1", details.rank());
  }

  @Test
  void whatItWaitsForAndWhatWaitsForItIsNamedWithItsPlace() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0).outside(4, Progress.TODO);
    shop.blocks(2, 1).blocks(4, 2).blocks(2, 3);
    DetailsJson details = shop.details(2, "capacity=8");
    assertEquals(List.of("SHOP-4 null"), linked(details.waitsFor()));
    assertEquals(List.of("SHOP-1 Q4 2026", "SHOP-3 Q4 2026"), linked(details.waitedFor()));
    assertEquals(
        List.of(
            "Rank 2 with a score of 200.",
            "SHOP-1 waits for it, so it comes before its own rank.",
            "It is expected to end by 27 Nov 2026."),
        details.why());
    assertEquals("prerequisite-outside-plan", details.flags().get(0).code());
    assertEquals(
        "It cannot begin before this has ended: SHOP-2.",
        shop.details(1, "capacity=8").why().get(1));
  }

  @Test
  void ofSeveralProjectsTheOneIsNamedInWhichTheIssueHasItsRank() {
    RoadmapSource one = shop.issue(1, 300, 1.0).project();
    PlanProject other =
        new PlanProject(
            new ProjectRef(new ProjectId(10001), "APP", "App"), one.projects().get(0).versioned());
    RoadmapSource two =
        new RoadmapSource(
            Optional.empty(),
            "labels = vision",
            List.of(one.projects().get(0), other),
            shop.settings);
    assertEquals(
        "Rank 1 in Online Shop with a score of 300.",
        shop.details(two, 1, "capacity=8").why().get(0));
  }

  @Test
  void hiddenIssuesAreNotAmongThoseThatItIsLinkedTo() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0);
    shop.blocks(1, 2).blocks(2, 3).hidden(1).hidden(3);
    DetailsJson details = shop.details(2, "capacity=8");
    assertEquals(List.of(), details.waitsFor());
    assertEquals(List.of(), details.waitedFor());
  }

  @Test
  void reasonsOtherThanTheRankAreTold() {
    shop.issue(1, 300, 1.0).begun(1).lanes(1, "Web").issue(2, 200, null).issue(3, 100, 1.0);
    String query = "capacity=8&lanes=component&laneCapacity=2:Web&pin=SHOP-1:2027-01-05";
    assertEquals(
        List.of(
            "Rank 1 with a score of 300.",
            "It is in progress, and what has begun is finished first.",
            "You pinned it, so it comes before all others.",
            "It uses the capacity of Web lane.",
            "It is expected to end by 14 Feb 2027."),
        shop.details(1, query).why());
    assertEquals(
        "You delayed it until 1 Jan 2027.",
        shop.details(3, "capacity=8&delay=SHOP-3:2027-01-01").why().get(1));
  }

  @Test
  void aLinkOfACircleThatTheRoadmapDoesNotKeepIsNoReason() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).blocks(1, 2).blocks(2, 1);
    assertEquals(2, shop.details(1, "capacity=8").why().size(), "The rank and the end.");
    assertEquals(
        "It cannot begin before this has ended: SHOP-1.",
        shop.details(2, "capacity=8").why().get(1));
  }

  @Test
  void whatEndsInAnEarlierPeriodIsNoReasonToWait() {
    shop.issue(1, 300, 4.0).issue(2, 200, 1.0).blocks(1, 2);
    DetailsJson details = shop.details(2, "capacity=8");
    assertEquals("Q1 2027", details.place());
    assertEquals(2, details.why().size(), "The rank and the end.");
  }

  @Test
  void anIssueThatIsNotScheduledTellsWhy() {
    shop.issue(1, 300, 1.0).issue(2, 200, null);
    DetailsJson details = shop.details(2, "capacity=8");
    assertNull(details.place());
    assertNull(details.rank());
    assertEquals(
        List.of("No effort, so nobody can tell how long it takes. Enter its effort."),
        details.why());
  }

  @Test
  void whatThePlanningDidNotComeToOrSomebodyLeftOutTellsThat() {
    shop.issue(1, 300, 4.0).issue(2, 200, 1.0);
    assertEquals(
        List.of("All capacity is used before it. Add capacity or periods."),
        shop.details(2, "capacity=8&periods=1").why());
    assertEquals(
        List.of("The shared pool has no capacity. Enter one."),
        shop.details(2, "capacity=0").why());
    assertEquals(List.of("Left out by you."), shop.details(1, "capacity=8&drop=SHOP-1").why());
  }

  @Test
  void issuesThatAreHiddenOrNotOnTheRoadmapAreNotFound() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).hidden(2).outside(3, Progress.TODO);
    assertThrows(Refusal.class, () -> shop.details(2, "capacity=8"));
    Refusal refusal = assertThrows(Refusal.class, () -> shop.details(3, "capacity=8"));
    assertEquals("SHOP-3 is not on this roadmap.", refusal.sentence());
  }

  @Test
  void whileTheRankingIsMadeThereAreNoDetails() {
    shop.issue(1, 300, 1.0).answering(new Rankings.Preparing(1, 2));
    Refusal refusal = assertThrows(Refusal.class, () -> shop.details(1, "capacity=8"));
    assertEquals("The ranking is being made. Try again in a moment.", refusal.sentence());
  }

  private static List<String> linked(List<DetailsJson.LinkedJson> issues) {
    return issues.stream().map(issue -> issue.key() + " " + issue.place()).toList();
  }
}
