package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.plan.roadmap.PlanExample.MONTHS;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.flags;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.lane;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.unscored;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are told is true in the corners too. */
class ToldTest {
  @Test
  void aPrerequisiteWithoutScoreIsToldToWhatWaitsForIt() {
    Roadmap roadmap = ranking(issue(1, 1), unscored(2, 1)).blocks(2, 1).plan(10);
    assertEquals(
        List.of(
            "Waits for P-2, which has no score and is placed only because others wait for it."
                + " Enter what its score needs."),
        flags(roadmap, 1));
  }

  @Test
  void aPrerequisiteInProgressIsPlacedAnywaySoItsScoreIsNotMissed() {
    Roadmap roadmap = ranking(issue(1, 1), begun(unscored(2, 1))).blocks(2, 1).plan(10);
    assertEquals(List.of(), flags(roadmap, 1));
  }

  @Test
  void anIssueWhoseLaneHasCapacityOnlyBeforeItCanBeginIsNotToldThatOthersUseIt() {
    Horizon laneInJanuaryOnly =
        new Horizon(MONTHS, List.of(Capacity.of(1).with("A", 1), Capacity.of(1), Capacity.of(1)));
    Backlog backlog = ranking(lane("A", issue(1, 1)), issue(2, 2)).blocks(2, 1).backlog();
    NotPlaced waiting = Roadmap.of(backlog, laneInJanuaryOnly).notPlaced().get(0);
    assertEquals("P-1", waiting.candidate().key());
    assertEquals(
        "No capacity is left by the time it can begin. Add capacity or periods.",
        waiting.sentence());
  }

  @Test
  void anIssueThatBlocksItselfIsNotToldOfOtherIssues() {
    Roadmap roadmap = ranking(issue(1, 1)).blocks(1, 1).plan(10);
    assertEquals(
        List.of("Does not wait for P-1, because these links go in a circle. Remove one of them."),
        flags(roadmap, 1));
  }
}
