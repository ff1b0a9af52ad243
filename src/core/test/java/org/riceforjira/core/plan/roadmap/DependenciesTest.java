package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.done;
import static org.riceforjira.core.plan.roadmap.PlanExample.flags;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.keys;
import static org.riceforjira.core.plan.roadmap.PlanExample.lines;
import static org.riceforjira.core.plan.roadmap.PlanExample.notPlaced;
import static org.riceforjira.core.plan.roadmap.PlanExample.placement;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.ref;
import static org.riceforjira.core.plan.roadmap.PlanExample.unscored;
import static org.riceforjira.core.plan.roadmap.PlanExample.withoutEffort;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DependenciesTest {
  @Test
  void aPrerequisiteInheritsThePlaceItsBestDependentNeeds() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 1), issue(3, 1), issue(4, 1)).blocks(4, 2).plan(10);
    assertEquals(List.of("P-1", "P-4", "P-2", "P-3"), keys(roadmap));
    assertEquals(Optional.of(ref(2)), placement(roadmap, 4).inheritedFrom());
    assertEquals(Optional.empty(), placement(roadmap, 2).inheritedFrom());
  }

  @Test
  void prerequisitesOfPrerequisitesInheritThePlaceOfTheBestIssueThatNeedsThem() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 1), issue(3, 1), issue(4, 1)).blocks(4, 3, 1).plan(10);
    assertEquals(List.of("P-4", "P-3", "P-1", "P-2"), keys(roadmap));
    assertEquals(Optional.of(ref(1)), placement(roadmap, 4).inheritedFrom());
    assertEquals(Optional.of(ref(1)), placement(roadmap, 3).inheritedFrom());
  }

  @Test
  void aPrerequisiteThatRanksBetterAnywayInheritsNothing() {
    Roadmap roadmap = ranking(issue(1, 1), issue(2, 1)).blocks(1, 2).plan(10);
    assertEquals(List.of("P-1", "P-2"), keys(roadmap));
    assertEquals(Optional.empty(), placement(roadmap, 1).inheritedFrom());
  }

  @Test
  void severalPrerequisitesComeInRankOrderAsFarAsTheirOwnLinksAllow() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 1), issue(3, 1), issue(4, 1), issue(5, 1))
            .blocks(2, 1)
            .blocks(3, 1)
            .blocks(4, 1)
            .blocks(5, 3)
            .plan(10);
    assertEquals(List.of("P-2", "P-5", "P-3", "P-4", "P-1"), keys(roadmap));
  }

  @Test
  void anIssueWaitsUntilItsPrerequisiteEndsButMayFollowInTheSamePeriod() {
    Roadmap roadmap = ranking(issue(1, 1), issue(2, 3)).blocks(2, 1).plan(2);
    assertEquals(List.of("P-2: 2 in 0, 1 in 1", "P-1: 1 in 1"), lines(roadmap));
  }

  @Test
  void aDonePrerequisiteHoldsNobodyUpAndIsTold() {
    Roadmap roadmap = ranking(issue(1, 1), done(issue(2, 1)), issue(3, 1)).blocks(3, 2, 1).plan(10);
    assertEquals(List.of("P-1", "P-3"), keys(roadmap));
    assertEquals(List.of("Waited for P-2, which is done."), flags(roadmap, 1));
    assertFalse(placement(roadmap, 1).flags().get(0).reason().warns());
    assertEquals(List.of(ref(2)), roadmap.remainder().done());
  }

  @Test
  void doneIssuesComeInRankOrderThoughOneWasReadEarlierForALink() {
    Roadmap roadmap =
        ranking(issue(1, 1), done(issue(2, 1)), done(issue(3, 1))).blocks(3, 1).plan(10);
    assertEquals(List.of(ref(2), ref(3)), roadmap.remainder().done());
  }

  @Test
  void whatADoneIssueWaitedForIsNotRead() {
    Roadmap roadmap = ranking(issue(1, 3), done(issue(2, 1)), issue(3, 1)).blocks(3, 2, 1).plan(1);
    assertEquals(2, roadmap.reading().issues());
  }

  @Test
  void aPrerequisiteOutsideThePlanCannotBeWaitedForSoItIsFlagged() {
    Roadmap roadmap = ranking(issue(1, 1)).blocks(99, 1).plan(10);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(
        List.of(
            "Waits for P-99, which is not in this plan. See when it is done, or remove the link."),
        flags(roadmap, 1));
  }

  @Test
  void anUnscoredPrerequisiteWithEffortTakesTheInheritedPlace() {
    Roadmap roadmap = ranking(issue(1, 1), issue(2, 1), unscored(3, 2)).blocks(3, 1).plan(10);
    assertEquals(List.of("P-3: 2 in 0", "P-1: 1 in 0", "P-2: 1 in 0"), lines(roadmap));
  }

  @Test
  void anUnscoredIssueThatOnlyAnUnscoredOneNeedsIsNotPlaced() {
    Roadmap roadmap = ranking(issue(1, 1), unscored(2, 1), unscored(3, 1)).blocks(3, 2).plan(10);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(List.of("P-2 no-score", "P-3 no-score"), notPlaced(roadmap));
  }

  @Test
  void aPrerequisiteWithoutEffortIsNotPlacedAndItsDependentIsFlagged() {
    Roadmap roadmap = ranking(issue(1, 1), withoutEffort(2)).blocks(2, 1).plan(10);
    assertEquals(List.of("P-1"), keys(roadmap));
    assertEquals(
        List.of("Waits for P-2, which has no effort. Enter its effort."), flags(roadmap, 1));
    assertEquals(List.of("P-2 no-effort"), notPlaced(roadmap));
  }

  @Test
  void whatWaitsForAnIssueWithoutEffortStillComesAfterThePrerequisitesOfThatIssue() {
    Roadmap roadmap =
        ranking(issue(1, 1), withoutEffort(2), issue(3, 2), issue(4, 2))
            .blocks(3, 2, 1)
            .plan(Capacity.of(1));
    assertEquals(List.of("P-3: 1 in 0, 1 in 1", "P-1: 1 in 2"), lines(roadmap));
  }

  @Test
  void theIssueThatHoldsUpAnIssueWithoutEffortIsNamedToItsDependents() {
    Roadmap roadmap =
        ranking(issue(1, 1), withoutEffort(2), withoutEffort(3), issue(4, 9))
            .blocks(4, 3, 2, 1)
            .plan(1);
    assertEquals(
        "Waits for P-4, which does not end within this roadmap.",
        roadmap.notPlaced().get(2).sentence());
    assertEquals(
        List.of("P-3 no-effort", "P-2 no-effort", "P-1 prerequisite-not-ended"),
        notPlaced(roadmap));
  }

  @Test
  void workInProgressComesFirstWithItsPrerequisitesBeforeIt() {
    Roadmap roadmap =
        ranking(issue(1, 1), begun(issue(2, 1)), issue(3, 1), begun(unscored(4, 1)))
            .blocks(3, 4)
            .plan(10);
    assertEquals(List.of("P-2", "P-3", "P-4", "P-1"), keys(roadmap));
    assertEquals(Optional.of(ref(4)), placement(roadmap, 3).inheritedFrom());
  }

  @Test
  void aFlagIsGivenOnceThoughTheLinkIsThereTwice() {
    Roadmap roadmap =
        ranking(issue(1, 1), done(issue(2, 1))).blocks(2, 1).blocks(9, 1).blocks(2, 1).plan(10);
    assertEquals(2, flags(roadmap, 1).size());
    assertEquals(
        1,
        ranking(issue(1, 1), done(issue(2, 1)))
            .blocks(2, 1)
            .blocks(2, 1)
            .plan(10)
            .placements()
            .get(0)
            .flags()
            .size());
  }

  @Test
  void prerequisitesThatWereReadForAnEarlierIssueComeInRankOrderToo() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 1), issue(3, 1), issue(4, 1), issue(5, 1))
            .blocks(1, 5, 1)
            .blocks(5, 2)
            .blocks(3, 2)
            .blocks(4, 2)
            .plan(10);
    assertEquals(List.of("P-1", "P-3", "P-4", "P-5", "P-2"), keys(roadmap));
  }

  @Test
  void linksThatAreThereTwiceCountOnce() {
    Roadmap roadmap =
        ranking(issue(1, 1), issue(2, 1)).blocks(2, 1).blocks(2, 1).blocks(9, 1, 2).plan(10);
    assertEquals(List.of("P-1", "P-2"), keys(roadmap).stream().sorted().toList());
    assertEquals(1, roadmap.cycles().total());
  }
}
