package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.riceforjira.plugin.roadmap.Drawn.keys;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.plugin.ranking.RankedBacklog;
import org.riceforjira.plugin.ranking.Rankings;

/** How far down the ranking a roadmap looks, and what that costs. */
class RoadmapReachTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void aQueryNarrowsTheCandidates() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).unmatched(1).blocks(1, 2);
    RoadmapJson roadmap = shop.found("capacity=8");
    assertEquals(List.of("SHOP-2"), keys(roadmap));
    assertEquals("labels = vision", roadmap.source().jql());
    assertNull(roadmap.source().project());
    assertEquals("prerequisite-outside-plan", roadmap.cards().get(0).flags().get(0).code());
    assertNull(roadmap.beyond(), "Nobody knows how many more the query finds.");
  }

  @Test
  void aCutLeavesOutWhatRanksLower() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0).begun(3).blocks(3, 1);
    assertEquals(List.of("SHOP-1", "SHOP-2"), keys(shop.json("capacity=8&top=2")));
    assertEquals(List.of("SHOP-1", "SHOP-2"), keys(shop.json("capacity=8&minScore=200")));
    assertEquals(
        "prerequisite-outside-plan",
        shop.json("capacity=8&top=2").cards().get(0).flags().get(0).code());
    assertNull(shop.json("capacity=8&top=2").beyond());
  }

  @Test
  void whatManyIssuesOfAQueryWaitForIsReadTogether() {
    shop.jira.few = 0;
    IntStream.rangeClosed(1, 300).forEach(number -> shop.issue(number, 1000 - number, 1.0));
    IntStream.rangeClosed(1, 50).forEach(number -> shop.blocks(number + 200, number));
    assertEquals(40, shop.found("capacity=80&periods=1").cards().size());
    assertTrue(shop.jira.asked.size() <= 6, "Asked " + shop.jira.asked.size() + " times");
  }

  @Test
  void whatIsLeftOutOfAQueryIsReadTogether() {
    shop.jira.few = 0;
    IntStream.rangeClosed(1, 300).forEach(number -> shop.issue(number, 1000 - number, 1.0));
    String dropped =
        IntStream.rangeClosed(201, 230)
            .mapToObj(number -> "&drop=SHOP-" + number)
            .collect(Collectors.joining());
    RoadmapJson roadmap = shop.found("capacity=8&periods=1" + dropped);
    assertEquals("SHOP-201", roadmap.unscheduled().issues().get(0).key());
    assertTrue(shop.jira.asked.size() <= 6, "Asked " + shop.jira.asked.size() + " times");
  }

  @Test
  void whatAQueryDoesNotFindIsNotReadToTheEndOnceTheCapacityIsUsed() {
    shop.jira.few = 0;
    IntStream.rangeClosed(1, 4000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    IntStream.rangeClosed(11, 4000).forEach(shop::unmatched);
    RoadmapJson roadmap = shop.found("capacity=8&periods=1");
    assertEquals(4, roadmap.cards().size());
    assertEquals(6, roadmap.unscheduled().total());
    assertTrue(shop.jira.asked.size() <= 5, "Asked " + shop.jira.asked.size() + " times");
  }

  @Test
  void aNarrowQueryIsAskedForItsIssuesInsteadOfReadingTheWholeRanking() {
    IntStream.rangeClosed(1, 4000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    IntStream.rangeClosed(1, 3990).forEach(shop::unmatched);
    shop.begun(4000);
    RoadmapJson roadmap = shop.found("capacity=80&periods=1");
    assertEquals(10, roadmap.cards().size());
    assertEquals(List.of("SHOP-4000", "SHOP-3991"), keys(roadmap).subList(0, 2));
    assertTrue(shop.jira.asked.size() <= 3, "Asked " + shop.jira.asked.size() + " times");
  }

  @Test
  void belowACutNobodyLooks() {
    IntStream.rangeClosed(1, 2000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    RankedBacklog backlog = spy(shop.ranked());
    shop.answering(new Rankings.Ready(backlog, false));
    assertEquals(10, shop.json("capacity=80&minScore=4990").cards().size());
    int toFindThoseInProgress = 2000;
    verify(backlog, atMost(toFindThoseInProgress + 100)).entry(anyInt());
  }

  @Test
  void finishedCandidatesAreNoneThatTheCapacityHadNoRoomFor() {
    shop.issue(1, 300, 1.0).issue(2, 200, 1.0).issue(3, 100, 1.0);
    shop.outside(1, Progress.DONE).outside(3, Progress.DONE);
    RoadmapJson roadmap = shop.json("capacity=8");
    assertEquals(List.of("SHOP-2"), keys(roadmap));
    assertEquals(0, roadmap.beyond());
    RoadmapJson full = shop.json("capacity=2&periods=1");
    assertEquals(List.of("SHOP-2"), keys(full));
    assertEquals(0, full.unscheduled().total(), "SHOP-3 is done.");
  }

  @Test
  void aLongBacklogIsReadNoFurtherThanTheCapacityGoes() {
    IntStream.rangeClosed(1, 2000).forEach(number -> shop.issue(number, 5000 - number, 1.0));
    RoadmapJson roadmap = shop.json("capacity=20&periods=4");
    assertEquals(70, roadmap.cards().size());
    assertEquals(1910, roadmap.beyond());
    assertTrue(
        shop.jira.askedLinks.size() <= 200, "Read the links of " + shop.jira.askedLinks.size());
    assertTrue(shop.jira.asked.size() <= 4, "Asked " + shop.jira.asked.size() + " times");
  }
}
