package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.flags;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.keys;
import static org.riceforjira.core.plan.roadmap.PlanExample.notPlaced;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.ref;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CyclesTest {
  @Test
  void aCycleIsNamedFromItsBestIssueOnAndTheLowestHoldsNobodyUp() {
    Roadmap roadmap = ranking(issue(1, 1), issue(2, 1), issue(3, 1)).blocks(1, 3, 2, 1).plan(10);
    assertEquals(List.of("P-2", "P-1", "P-3"), keys(roadmap));
    Cycle cycle = roadmap.cycles().named().get(0);
    assertEquals(List.of("P-1", "P-3", "P-2"), cycle.keys());
    assertEquals(new Link(ref(3), ref(2)), cycle.dropped());
    assertEquals(
        "P-1 blocks P-3 blocks P-2 blocks P-1, so they wait for each other."
            + " The roadmap does not keep that P-3 blocks P-2. Remove one of these links.",
        cycle.sentence());
    assertEquals(
        List.of(
            "Does not wait for P-3, because these links go in a circle." + " Remove one of them."),
        flags(roadmap, 2));
  }

  @Test
  void anIssueThatBlocksItselfIsACycleOfOne() {
    Roadmap roadmap = ranking(issue(1, 1)).blocks(1, 1).plan(10);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(
        "P-1 waits for itself. Remove this link.", roadmap.cycles().named().get(0).sentence());
  }

  @Test
  void anIssueInProgressCountsAsBetterThanAllThatHaveNotBegun() {
    Roadmap roadmap = ranking(issue(1, 1), begun(issue(2, 1))).blocks(1, 2, 1).plan(10);
    assertEquals(List.of("P-2", "P-1"), keys(roadmap));
    assertEquals(new Link(ref(1), ref(2)), roadmap.cycles().named().get(0).dropped());
  }

  @Test
  void twoCyclesFarApartAreBothReported() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 1), issue(3, 1), issue(4, 1))
            .blocks(1, 4, 1)
            .blocks(2, 3, 2)
            .plan(10);
    assertEquals(2, roadmap.cycles().total());
    assertEquals(
        List.of(List.of("P-1", "P-4"), List.of("P-2", "P-3")),
        roadmap.cycles().named().stream().map(Cycle::keys).toList());
  }

  @Test
  void onlyTheFirstFiftyCyclesAreNamedButAllAreCounted() {
    PlanExample example =
        ranking(
            LongStream.rangeClosed(1, 51).mapToObj(id -> issue(id, 1)).toArray(Candidate[]::new));
    LongStream.rangeClosed(1, 51).forEach(id -> example.blocks(id, id));
    Cycles cycles = example.plan(100).cycles();
    assertEquals(51, cycles.total());
    assertEquals(50, cycles.named().size());
    assertEquals(List.of("P-50"), cycles.named().get(49).keys());
  }

  @Test
  void theLowestIssueOfACycleIsListedThoughTheRoadmapDoesNotReachIt() {
    Roadmap roadmap = ranking(issue(1, 3), issue(2, 1)).blocks(1, 2, 1).plan(1);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(List.of("P-2 no-capacity-left"), notPlaced(roadmap));
  }

  @Test
  void aCycleThatTheRoadmapDoesNotReachIsNotLookedFor() {
    Roadmap roadmap = ranking(issue(1, 3), issue(2, 1), issue(3, 1)).blocks(2, 3, 2).plan(1);
    assertEquals(0, roadmap.cycles().total());
  }
}
