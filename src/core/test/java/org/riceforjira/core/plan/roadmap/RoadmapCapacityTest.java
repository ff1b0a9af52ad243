package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.flags;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.lane;
import static org.riceforjira.core.plan.roadmap.PlanExample.lines;
import static org.riceforjira.core.plan.roadmap.PlanExample.notPlaced;
import static org.riceforjira.core.plan.roadmap.PlanExample.placement;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.unscored;
import static org.riceforjira.core.plan.roadmap.PlanExample.withoutEffort;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoadmapCapacityTest {
  @Test
  void theHighestRankComesFirstAndWorkSpansPeriods() {
    Roadmap roadmap = ranking(issue(1, 1), issue(2, 3), issue(3, 1)).plan(2);
    assertEquals(List.of("P-1: 1 in 0", "P-2: 1 in 0, 2 in 1", "P-3: 1 in 2"), lines(roadmap));
    Schedule second = placement(roadmap, 2).schedule();
    assertEquals(0, second.firstPeriod());
    assertEquals(1, second.lastPeriod());
  }

  @Test
  void decimalsAddUpAsPeopleWriteThem() {
    Roadmap roadmap = ranking(issue(1, 0.1), issue(2, 0.2), issue(3, 0.1)).plan(0.3);
    assertEquals(List.of("P-1: 0.1 in 0", "P-2: 0.2 in 0", "P-3: 0.1 in 1"), lines(roadmap));
  }

  @Test
  void anIssueThatDoesNotFitGoesOnAfterTheRoadmapAndSaysSo() {
    Roadmap roadmap = ranking(issue(1, 2), issue(2, 5.5)).plan(2);
    assertEquals(List.of("P-1: 2 in 0", "P-2: 2 in 1, 2 in 2"), lines(roadmap));
    assertEquals(1.5, placement(roadmap, 2).schedule().beyond());
    assertEquals(Optional.empty(), placement(roadmap, 2).schedule().expectedEnd());
    assertEquals(
        List.of("Ends after this roadmap: an effort of 1.5 is left. Add capacity or periods."),
        flags(roadmap, 2));
    assertEquals(0, placement(roadmap, 1).schedule().beyond());
  }

  @Test
  void anIssueThatJustFitsEndsWithinTheRoadmap() {
    Roadmap roadmap = ranking(issue(1, 6)).plan(2);
    assertEquals(List.of("P-1: 2 in 0, 2 in 1, 2 in 2"), lines(roadmap));
    assertEquals(List.of(), flags(roadmap, 1));
  }

  @Test
  void workSpansAPeriodWithoutCapacity() {
    Horizon horizon =
        new Horizon(PlanExample.MONTHS, List.of(Capacity.of(1), Capacity.of(0), Capacity.of(1)));
    Roadmap roadmap = Roadmap.of(ranking(issue(1, 2)).backlog(), horizon);
    assertEquals(List.of("P-1: 1 in 0, 1 in 2"), lines(roadmap));
  }

  @Test
  void aLaneWithACapacityIsAPoolOfItsOwnAndAllOthersShareTheCommonOne() {
    Roadmap roadmap =
        ranking(
                issue(1, 1),
                lane("UI", issue(2, 3)),
                lane("API", issue(3, 1)),
                lane("UI", issue(4, 1)))
            .plan(Capacity.of(1).with("UI", 2));
    assertEquals(
        List.of("P-1: 1 in 0", "P-2: 2 in 0, 1 in 1", "P-3: 1 in 1", "P-4: 1 in 1"),
        lines(roadmap));
    assertEquals(Optional.of("UI"), placement(roadmap, 2).schedule().lane());
    assertEquals(Optional.empty(), placement(roadmap, 3).schedule().lane());
  }

  @Test
  void whatIsUsedAndLeftIsToldPerPeriodAndPool() {
    Roadmap roadmap =
        ranking(issue(1, 1.1), lane("UI", issue(2, 0.2)))
            .plan(Capacity.of(1).with("UI", 0.3).with("API", 0));
    RoadmapPeriod first = roadmap.periods().get(0);
    assertEquals(PlanExample.MONTHS.list().get(0), first.period());
    assertEquals(
        List.of(
            new PoolUse(Optional.empty(), 1, 1),
            new PoolUse(Optional.of("API"), 0, 0),
            new PoolUse(Optional.of("UI"), 0.3, 0.2)),
        first.pools());
    assertEquals(List.of(0.0, 0.0, 0.1), first.pools().stream().map(PoolUse::left).toList());
    assertEquals(0.1, roadmap.periods().get(1).pools().get(0).used());
    assertEquals(3, roadmap.periods().size());
  }

  @Test
  void aLaneThatHasCapacityInSomePeriodsOnlyHasNoneInTheOthers() {
    Horizon horizon =
        new Horizon(
            PlanExample.MONTHS,
            List.of(Capacity.of(1), Capacity.of(1).with("UI", 1), Capacity.of(1)));
    Roadmap roadmap =
        Roadmap.of(
            ranking(lane("UI", issue(1, 1)), lane("UI", issue(2, 1)), issue(3, 1)).backlog(),
            horizon);
    assertEquals(List.of("P-1: 1 in 1", "P-3: 1 in 0"), lines(roadmap));
    assertEquals(List.of("P-2 no-capacity-left"), notPlaced(roadmap));
  }

  @Test
  void whileAnIssueWaitsForAnotherPoolLowerRankedOnesOfItsOwnGoFirst() {
    Roadmap roadmap =
        ranking(issue(1, 2), lane("UI", issue(2, 2)), issue(3, 1))
            .blocks(2, 1)
            .plan(Capacity.of(2).with("UI", 1));
    assertEquals(List.of("P-2: 1 in 0, 1 in 1", "P-1: 2 in 1", "P-3: 1 in 0"), lines(roadmap));
  }

  @Test
  void whenAPrerequisiteEndsItsDependentComesBeforeLowerRankedOnesInTheSamePeriod() {
    Roadmap roadmap =
        ranking(issue(1, 1), lane("UI", issue(2, 1)), issue(3, 1))
            .blocks(2, 1)
            .plan(Capacity.of(1).with("UI", 1));
    assertEquals(List.of("P-2: 1 in 0", "P-1: 1 in 0", "P-3: 1 in 1"), lines(roadmap));
  }

  @Test
  void workThatHasBegunIsNotInterruptedByABetterIssueThatBecomesReady() {
    Roadmap roadmap =
        ranking(issue(1, 1), lane("UI", issue(2, 1.5)), issue(3, 2))
            .blocks(2, 1)
            .plan(Capacity.of(1).with("UI", 1));
    assertEquals(
        List.of("P-2: 1 in 0, 0.5 in 1", "P-1: 1 in 2", "P-3: 1 in 0, 1 in 1"), lines(roadmap));
  }

  @Test
  void workThatHasBegunEndsBeforeWhatItsEndMakesReadyIsPassedOver() {
    Roadmap roadmap =
        ranking(issue(1, 1), lane("UI", issue(2, 1.5)), issue(3, 1), issue(4, 1))
            .blocks(2, 1)
            .plan(Capacity.of(1).with("UI", 1));
    assertEquals(
        List.of("P-2: 1 in 0, 0.5 in 1", "P-1: 1 in 1", "P-3: 1 in 0", "P-4: 1 in 2"),
        lines(roadmap));
  }

  @Test
  void anIssueWithNothingLeftToDoIsPlacedAndTakesNoCapacity() {
    Roadmap roadmap = ranking(begun(issue(1, 0)), issue(2, 1), issue(3, 0)).plan(1);
    assertEquals(List.of("P-1: 0 in 0", "P-2: 1 in 0", "P-3: 0 in 1"), lines(roadmap));
  }

  @Test
  void whatIsNotPlacedIsListedWithTheReason() {
    Roadmap roadmap =
        ranking(
                withoutEffort(1),
                lane("API", issue(2, 1)),
                issue(3, 9),
                issue(4, 9),
                issue(5, 1),
                unscored(6, 1))
            .blocks(4, 2)
            .blocks(5, 2)
            .plan(Capacity.of(1).with("API", 1));
    assertEquals(List.of("P-4: 1 in 0, 1 in 1, 1 in 2"), lines(roadmap));
    assertEquals(
        List.of(
            "P-5 no-capacity-left",
            "P-2 prerequisite-not-ended",
            "P-3 no-capacity-left",
            "P-1 no-effort",
            "P-6 no-score"),
        notPlaced(roadmap));
  }

  @Test
  void theFirstPrerequisiteThatDoesNotEndIsNamed() {
    Roadmap roadmap =
        ranking(lane("API", issue(1, 1)), issue(2, 1), issue(3, 9), issue(4, 1))
            .blocks(4, 1)
            .blocks(3, 1)
            .blocks(2, 1)
            .plan(Capacity.of(1).with("API", 1));
    assertEquals(
        "Waits for P-3, which does not end within this roadmap.", sentences(roadmap).get(1));
  }

  @Test
  void theDirectPrerequisiteIsNamedThoughThatWaitsItself() {
    Roadmap roadmap = ranking(issue(1, 1), issue(2, 1), issue(3, 9)).blocks(3, 2, 1).plan(1);
    assertEquals(
        List.of(
            "Waits for P-3, which does not end within this roadmap.",
            "Waits for P-2, which does not end within this roadmap."),
        sentences(roadmap));
  }

  @Test
  void aPoolWithoutAnyCapacityIsNamed() {
    PlanExample example = ranking(lane("UI", issue(1, 1)), issue(2, 1), issue(3, 1)).blocks(1, 3);
    assertEquals(
        List.of("'UI' has no capacity in any period. Enter one."),
        sentences(example.plan(Capacity.of(2).with("UI", 0))).subList(0, 1));
    assertEquals(
        List.of(
            "The common pool has no capacity in any period. Enter one.",
            "The common pool has no capacity in any period. Enter one."),
        sentences(example.plan(Capacity.of(0).with("UI", 1))));
  }

  @Test
  void eachReasonSaysWhatToDo() {
    Roadmap roadmap =
        ranking(issue(1, 9), withoutEffort(2), unscored(3, 1), issue(4, 1))
            .plan(Capacity.of(1).with("UI", 1));
    assertEquals(
        List.of(
            "No capacity is left by the time it can begin. Add capacity or periods.",
            "It has no effort, so nobody can tell how long it takes. Enter its effort.",
            "It has no score, so it has no place in the ranking. Enter what its score needs."),
        sentences(roadmap));
  }

  private static List<String> sentences(Roadmap roadmap) {
    return roadmap.notPlaced().stream().map(NotPlaced::sentence).toList();
  }
}
