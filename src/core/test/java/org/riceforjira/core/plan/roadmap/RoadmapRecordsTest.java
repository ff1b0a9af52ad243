package org.riceforjira.core.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A roadmap cannot be put together wrongly, and its codes do not change. */
class RoadmapRecordsTest {
  private static final List<Part> PARTS = List.of(new Part(0, 0));
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 31));

  @Test
  void aPartHasAPeriodAndAnAmount() {
    assertEquals(
        "A part needs a period and an amount of 0 or more, was 1.0 in -1.",
        refusal(() -> new Part(-1, 1)));
    refusal(() -> new Part(0, -0.1));
    refusal(() -> new Part(0, Double.NaN));
  }

  @Test
  void aPoolIsNeverUsedBeyondItsCapacity() {
    assertEquals(0, new PoolUse(Optional.empty(), 1, 1).left());
    assertEquals(
        "A pool's use must be from 0 to its capacity of 1.0, was 1.1.",
        refusal(() -> new PoolUse(Optional.empty(), 1, 1.1)));
    refusal(() -> new PoolUse(Optional.empty(), 1, -0.1));
  }

  @Test
  void anIssueEitherEndsOrHasEffortLeft() {
    new Schedule(Optional.empty(), PARTS, 0, DAY);
    new Schedule(Optional.empty(), PARTS, 0.1, Optional.empty());
    assertEquals(
        "An issue either ends, or has effort left: was Optional[2027-01-31] and 0.1.",
        refusal(() -> new Schedule(Optional.empty(), PARTS, 0.1, DAY)));
    refusal(() -> new Schedule(Optional.empty(), PARTS, 0, Optional.empty()));
    refusal(() -> new Schedule(Optional.empty(), PARTS, -1, DAY));
    assertEquals(
        "A schedule needs at least one part.",
        refusal(() -> new Schedule(Optional.empty(), List.of(), 0, DAY)));
  }

  @Test
  void thereAreAtLeastAsManyCyclesAsAreNamed() {
    Link link = new Link(PlanExample.ref(1), PlanExample.ref(1));
    List<Cycle> one = List.of(new Cycle(List.of(PlanExample.ref(1)), link));
    assertEquals(1, new Cycles(1, one).total());
    assertEquals(
        "There cannot be more named cycles than 0, were 1.", refusal(() -> new Cycles(0, one)));
    assertEquals("A cycle needs at least one issue.", refusal(() -> new Cycle(List.of(), link)));
  }

  @Test
  void aNumberOfIssuesIsNotNegative() {
    Cycles none = new Cycles(0, List.of());
    assertEquals(0, new BacklogReading(0, ReadingEnd.END_OF_BACKLOG, none).issues());
    assertEquals(
        "Issues read must be 0 or more, were -1.",
        refusal(() -> new BacklogReading(-1, ReadingEnd.END_OF_BACKLOG, none)));
  }

  @Test
  void theCodesOfReasonsAreFixed() {
    assertEquals(
        Set.of(
            "late-for-due-date",
            "late-for-milestone",
            "ends-after-roadmap",
            "prerequisite-outside-plan",
            "prerequisite-without-effort",
            "prerequisite-without-score",
            "link-dropped",
            "prerequisite-done"),
        new TreeSet<>(Stream.of(FlagReason.values()).map(FlagReason::code).toList()));
    assertEquals(
        Set.of(
            "no-effort",
            "no-score",
            "no-capacity-left",
            "common-pool-without-capacity",
            "lane-without-capacity",
            "starts-after-roadmap",
            "prerequisite-not-ended",
            "reading-limit"),
        new TreeSet<>(Stream.of(NotPlacedReason.values()).map(NotPlacedReason::code).toList()));
  }

  @Test
  void onlyADonePrerequisiteIsNothingToWorryAbout() {
    assertEquals(
        List.of(FlagReason.PREREQUISITE_DONE),
        Stream.of(FlagReason.values()).filter(reason -> !reason.warns()).toList());
  }

  @Test
  void largeNumbersInSentencesAreWrittenOut() {
    assertEquals(List.of("1000000000", "0.25", "P-1"), Words.of(1e9, 0.25, "P-1"));
  }

  private static String refusal(Runnable action) {
    return assertThrows(IllegalArgumentException.class, action::run).getMessage();
  }
}
