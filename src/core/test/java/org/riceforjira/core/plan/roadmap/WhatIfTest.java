package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.riceforjira.core.plan.roadmap.PlanExample.MONTHS;
import static org.riceforjira.core.plan.roadmap.PlanExample.begun;
import static org.riceforjira.core.plan.roadmap.PlanExample.done;
import static org.riceforjira.core.plan.roadmap.PlanExample.issue;
import static org.riceforjira.core.plan.roadmap.PlanExample.keys;
import static org.riceforjira.core.plan.roadmap.PlanExample.lines;
import static org.riceforjira.core.plan.roadmap.PlanExample.notPlaced;
import static org.riceforjira.core.plan.roadmap.PlanExample.placement;
import static org.riceforjira.core.plan.roadmap.PlanExample.ranking;
import static org.riceforjira.core.plan.roadmap.PlanExample.ref;
import static org.riceforjira.core.plan.roadmap.PlanExample.unscored;
import static org.riceforjira.core.plan.roadmap.PlanExample.withoutEffort;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.riceforjira.core.plan.roadmap.WhatIf.Pin;

/** The periods are January to March 2027. */
class WhatIfTest {
  @Test
  void withoutChangesTheBacklogIsTheSame() {
    Backlog backlog = ranking(issue(1, 1)).backlog();
    assertSame(backlog, WhatIf.NONE.of(backlog, MONTHS));
    assertEquals(List.of(), WhatIf.NONE.leftOut(backlog));
  }

  @Test
  void aDroppedIssueIsNowhereAndNothingWaitsForIt() {
    PlanExample example =
        ranking(issue(1, 1), issue(2, 9), begun(issue(3, 1)), issue(4, 1)).blocks(4, 2, 1);
    Roadmap roadmap = plan(example, 1, new WhatIf(Set.of(2L, 3L), List.of(), Map.of()));
    assertEquals(List.of("P-1: 1 in 0", "P-4: 1 in 1"), lines(roadmap));
    assertEquals(List.of(), notPlaced(roadmap));
    assertEquals(List.of(), placement(roadmap, 1).flags());
    assertEquals(2, roadmap.reading().issues());
  }

  @Test
  void theDroppedOnesCanBeToldBestFirst() {
    Backlog backlog = ranking(issue(3, 1), issue(2, 1), issue(1, 1)).backlog();
    WhatIf dropped = new WhatIf(Set.of(1L, 3L, 99L), List.of(), Map.of());
    assertEquals(
        List.of(ref(3), ref(1)), dropped.leftOut(backlog).stream().map(Candidate::issue).toList());
  }

  @Test
  void otherPrerequisitesOfWhatWaitsForADroppedOneStay() {
    PlanExample example = ranking(issue(1, 1), issue(2, 1), issue(3, 1)).blocks(2, 1).blocks(3, 1);
    assertEquals(
        List.of("P-3", "P-1"), keys(plan(example, 9, new WhatIf(Set.of(2L), List.of(), Map.of()))));
  }

  @Test
  void pinnedIssuesComeBeforeAllOthersInTheOrderGiven() {
    PlanExample example =
        ranking(issue(1, 1), begun(issue(2, 1)), issue(3, 1), issue(4, 1), issue(5, 1));
    Roadmap roadmap = plan(example, 9, pins(pin(5, "2027-01-15"), pin(3, "2027-01-01")));
    assertEquals(List.of("P-5", "P-3", "P-2", "P-1", "P-4"), keys(roadmap));
    assertEquals(Optional.empty(), placement(roadmap, 5).inheritedFrom());
    assertEquals(5, roadmap.reading().issues());
  }

  @Test
  void aPinnedIssueBeginsInThePeriodThatHoldsItsDay() {
    PlanExample example = ranking(issue(1, 1), issue(2, 1), issue(3, 1));
    assertEquals(
        List.of("P-3: 1 in 1", "P-1: 1 in 0", "P-2: 1 in 2"),
        lines(plan(example, 1, pins(pin(3, "2027-02-28")))));
    assertEquals(
        List.of("P-3: 1 in 0", "P-1: 1 in 1", "P-2: 1 in 2"),
        lines(plan(example, 1, pins(pin(3, "2026-01-01")))));
  }

  @Test
  void pinnedAfterTheRoadmapAnIssueIsNotPlaced() {
    Roadmap roadmap = plan(ranking(issue(1, 1)), 9, pins(pin(1, "2027-04-01")));
    assertEquals(List.of("P-1 starts-after-roadmap"), notPlaced(roadmap));
    assertEquals(List.of("2027-04-01"), roadmap.notPlaced().get(0).parameters());
  }

  @Test
  void pinnedInAGapAnIssueBeginsInTheNextPeriod() {
    Period january = MONTHS.list().get(0);
    Period march = MONTHS.list().get(2);
    Periods gap = new Periods(List.of(january, march));
    Backlog backlog = ranking(issue(1, 1)).backlog();
    Backlog changed = pins(pin(1, "2027-02-10")).of(backlog, gap);
    assertEquals(
        List.of("P-1: 1 in 1"), lines(Roadmap.of(changed, Horizon.of(gap, Capacity.of(1)))));
  }

  @Test
  void aPinnedIssueNeedsNoScoreButEffort() {
    PlanExample example = ranking(issue(1, 1), unscored(2, 1), withoutEffort(3), done(issue(4, 1)));
    Roadmap roadmap =
        plan(example, 9, pins(pin(2, "2027-01-01"), pin(3, "2027-01-01"), pin(4, "2027-01-01")));
    assertEquals(List.of("P-2", "P-1"), keys(roadmap));
    assertEquals(List.of("P-3 no-effort"), notPlaced(roadmap));
    assertEquals(List.of(ref(4)), roadmap.remainder().done());
  }

  @Test
  void whatBlocksAPinnedIssueInheritsItsPlace() {
    PlanExample example = ranking(issue(1, 1), issue(2, 1), unscored(3, 1), issue(4, 1));
    Roadmap roadmap =
        plan(
            example.blocks(4, 3).blocks(2, 3), 9, pins(pin(3, "2027-01-01"), pin(4, "2027-01-01")));
    assertEquals(List.of("P-4", "P-2", "P-3", "P-1"), keys(roadmap));
    assertEquals(Optional.of(ref(3)), placement(roadmap, 2).inheritedFrom());
  }

  @Test
  void ofACycleThePinnedIssueCountsAsTheBest() {
    PlanExample example = ranking(begun(issue(1, 1)), issue(2, 1)).blocks(1, 2, 1);
    assertEquals(
        ref(1),
        plan(example, 9, pins(pin(2, "2027-01-01")))
            .cycles()
            .named()
            .get(0)
            .dropped()
            .prerequisite());
    assertEquals(
        ref(2), plan(example, 9, WhatIf.NONE).cycles().named().get(0).dropped().prerequisite());
  }

  @Test
  void onePinnedThatThePlanDoesNotHaveIsPassedOver() {
    assertEquals(List.of("P-1"), keys(plan(ranking(issue(1, 1)), 9, pins(pin(99, "2027-01-01")))));
  }

  @Test
  void droppedAndPinnedAnIssueIsLeftOut() {
    WhatIf both = new WhatIf(Set.of(1L), List.of(pin(1, "2027-01-01")), Map.of());
    assertEquals(List.of("P-2"), keys(plan(ranking(issue(1, 1), issue(2, 1)), 9, both)));
  }

  @Test
  void delayedAndPinnedTheLaterDayCounts() {
    LocalDate march = LocalDate.of(2027, 3, 1);
    WhatIf both = new WhatIf(Set.of(), List.of(pin(1, "2027-02-10")), Map.of(1L, march));
    assertEquals(List.of("P-1: 1 in 2"), lines(plan(ranking(issue(1, 1)), 9, both)));
    WhatIf early =
        new WhatIf(Set.of(), List.of(pin(1, "2027-02-10")), Map.of(1L, LocalDate.of(2027, 1, 1)));
    assertEquals(List.of("P-1: 1 in 1"), lines(plan(ranking(issue(1, 1)), 9, early)));
  }

  @Test
  void aDelayHoldsWhereverTheIssueIsReadFrom() {
    Map<Long, LocalDate> delays =
        Map.of(2L, LocalDate.of(2027, 2, 1), 3L, LocalDate.of(2027, 2, 1));
    PlanExample example = ranking(issue(1, 1), begun(issue(2, 1)), issue(3, 1)).blocks(3, 1);
    assertEquals(
        List.of("P-2: 1 in 1", "P-3: 1 in 1", "P-1: 1 in 1"),
        lines(plan(example, 9, new WhatIf(Set.of(), List.of(), delays))));
  }

  @Test
  void anIssueIsPinnedOnceOnly() {
    assertEquals(
        "An issue can be pinned to one period only.",
        assertThrows(
                IllegalArgumentException.class,
                () -> pins(pin(1, "2027-01-01"), pin(1, "2027-02-01")))
            .getMessage());
  }

  @Test
  void theOrderOfPinsMakesADifference() {
    WhatIf first = pins(pin(1, "2027-01-01"), pin(2, "2027-01-01"));
    assertEquals(false, first.equals(pins(pin(2, "2027-01-01"), pin(1, "2027-01-01"))));
  }

  @Test
  void morePinnedIssuesThanMayBeReadEndTheReading() {
    Backlog backlog = ranking(issue(1, 1), issue(2, 1), issue(3, 1)).backlog();
    WhatIf two = pins(pin(2, "2027-01-01"), pin(3, "2027-01-01"));
    Horizon horizon = Horizon.of(MONTHS, Capacity.of(9));
    Roadmap tooMany = Roadmap.of(two.of(backlog, MONTHS), horizon, 1);
    assertEquals(ReadingEnd.LIMIT_REACHED, tooMany.reading().end());
    assertEquals(0, tooMany.reading().issues());
    Roadmap enough = Roadmap.of(two.of(backlog, MONTHS), horizon, 2);
    assertEquals(List.of("P-2", "P-3"), keys(enough));
    assertEquals(ReadingEnd.LIMIT_REACHED, enough.reading().end());
  }

  @Test
  void afterTheLastThatIsKeptThereIsNoMore() {
    Backlog backlog = ranking(issue(1, 1), issue(2, 1)).backlog();
    Iterator<Candidate> issues =
        new WhatIf(Set.of(2L), List.of(), Map.of()).of(backlog, MONTHS).ranked();
    assertEquals("P-1", issues.next().key());
    assertThrows(NoSuchElementException.class, issues::next);
  }

  private static Roadmap plan(PlanExample example, double capacity, WhatIf changes) {
    Backlog changed = changes.of(example.backlog(), MONTHS);
    return Roadmap.of(changed, Horizon.of(MONTHS, Capacity.of(capacity)));
  }

  private static WhatIf pins(Pin... pins) {
    return new WhatIf(Set.of(), List.of(pins), Map.of());
  }

  private static Pin pin(long id, String day) {
    return new Pin(id, LocalDate.parse(day));
  }
}
