package org.riceforjira.plugin.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.plugin.roadmap.Drawn.cell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;

/** Today is 16 November 2026, when half of the quarter is left. */
class RoadmapLanesTest {
  private final ShownRoadmap shop = new ShownRoadmap();

  @Test
  void lanesWithACapacityOfTheirOwnComeFirstAndTheOthersShareThePool() {
    shop.issue(1, 300, 1.0).lanes(1, "Web").issue(2, 200, 1.0).lanes(2, "App");
    shop.issue(3, 100, 1.0).issue(4, 50, 1.0).lanes(4, "App", "Zoo");
    RoadmapJson roadmap =
        shop.json("capacity=8&laneCapacity=2:Zoo&laneCapacity=3:Idle&lanes=component&periods=1");
    assertEquals(
        List.of("Zoo lane own", "Idle own", "App lane", "Web lane", "No component none"),
        roadmap.lanes().stream()
            .map(l -> l.title() + (l.own() ? " own" : "") + (l.none() ? " none" : ""))
            .toList());
    assertEquals(0, roadmap.cards().get(3).lane(), "Of several lanes the one with a capacity.");
    CellJson own = cell(roadmap, 0, 0);
    assertEquals(1, own.capacity());
    assertEquals(1, own.share());
    assertEquals("1 of 1 person-months planned", own.text());
    CellJson shared = cell(roadmap, 0, 2);
    assertNull(shared.capacity());
    assertEquals(0.25, shared.share());
    assertEquals("1 of the 4 person-months that lanes share", shared.text());
  }

  @Test
  void lanesAreSortedAsPeopleSortNames() {
    List<String> names = List.of("Zoo", "beta", "Alpha", "\u00c4rger", "alpha", "Beta");
    for (int number = 1; number <= names.size(); number++) {
      shop.issue(number, 300 - number, 1.0).lanes(number, names.get(number - 1));
    }
    assertEquals(
        List.of(
            "Alpha lane", "alpha lane", "\u00c4rger lane", "Beta lane", "beta lane", "Zoo lane"),
        shop.json("capacity=80&lanes=component").lanes().stream().map(l -> l.title()).toList());
  }

  @Test
  void whatAWholePeriodTakesIsToldForEachPool() {
    shop.issue(1, 300, 1.0).lanes(1, "Web");
    assertEquals(
        new RoadmapJson.CapacityJson(
            8, "8", List.of(new RoadmapJson.PoolJson("Web", "Web lane", 2.5, "2.5"))),
        shop.json("capacity=8&laneCapacity=2.5:Web&lanes=component").capacity());
    assertNull(shop.json("").capacity());
  }

  @Test
  void anEpicThatTheVisitorMayNotSeeLendsNoCapacityAndIsNotNamed() {
    shop.issue(1, 300, 1.0).outside(8, Progress.TODO).outside(9, Progress.TODO).hidden(9);
    RoadmapJson roadmap =
        shop.json("capacity=8&lanes=epic&laneCapacity=2:SHOP-8&laneCapacity=3:SHOP-9&periods=2");
    assertEquals(
        List.of("SHOP-8"), roadmap.capacity().lanes().stream().map(l -> l.name()).toList());
    assertEquals(10, roadmap.periods().get(1).capacity());
    assertFalse(roadmap.toString().contains("SHOP-9"));
  }

  @Test
  void reasonsNameLanesAsPeopleCallThem() {
    shop.issue(1, 300, 1.0).lanes(1, "alice").issue(2, 200, 1.0).lanes(2, "bob");
    String query = "capacity=8&lanes=assignee&laneCapacity=2:alice&laneCapacity=0:bob";
    assertTrue(
        shop.details(1, query).why().contains("It uses the capacity of alice lane."),
        shop.details(1, query).why().toString());
    String why = "bob lane has no capacity in any period. Enter one.";
    assertEquals(why, shop.json(query).unscheduled().issues().get(0).text());
    assertEquals(List.of(why), shop.details(2, query).why());
  }

  @Test
  void somebodyWhoseWorkIsNotSeenIsNotNamedThoughTheyHaveACapacity() {
    shop.issue(1, 300, 1.0).lanes(1, "alice");
    RoadmapJson roadmap =
        shop.json("capacity=8&lanes=assignee&laneCapacity=2:alice&laneCapacity=3:zoe");
    assertEquals(List.of("alice lane"), roadmap.lanes().stream().map(l -> l.title()).toList());
    assertEquals(1, roadmap.capacity().lanes().size());
  }

  @Test
  void withoutLanesThereIsOneRowWithoutATitle() {
    RoadmapJson roadmap = shop.issue(1, 300, 1.0).lanes(1, "Web").json("capacity=8");
    assertEquals(List.of(new RoadmapJson.LaneJson("", false, false)), roadmap.lanes());
    assertEquals(1, cell(roadmap, 0, 0).used());
  }

  @Test
  void doneWorkIsCountedInItsLane() {
    shop.issue(1, 300, 1.0).lanes(1, "Web").done("2026-10-02", 2.0, "App");
    RoadmapJson roadmap = shop.json("capacity=8&lanes=component&periods=1");
    assertEquals(2, cell(roadmap, 0, 0).done());
    assertEquals(1.0, cell(roadmap, 0, 0).progress());
    assertEquals(0, cell(roadmap, 0, 1).done());
  }
}
