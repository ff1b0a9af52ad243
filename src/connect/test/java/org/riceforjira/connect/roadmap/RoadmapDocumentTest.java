package org.riceforjira.connect.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.riceforjira.connect.candidates.Ranked;
import org.riceforjira.connect.roadmap.PlannedIssue.Prerequisite;
import org.riceforjira.connect.roadmap.PlannedIssue.Status;
import org.riceforjira.connect.roadmap.RoadmapJson.NotPlacedJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PlacementJson;
import org.riceforjira.core.Example;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Milestone;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.horizon.CapacityWish;
import org.riceforjira.core.settings.horizon.PeriodWish;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.core.settings.horizon.PlanPeriods;

class RoadmapDocumentTest {
  private static final LaneChoice BY_COMPONENT =
      new LaneChoice(LaneKind.COMPONENT, Optional.empty(), Map.of());

  /** Intercom's three projects: RICE-3 takes 1, RICE-1 takes 2, RICE-2 takes 4. */
  private final Ranked ranked = Ranked.intercom(Example.SETTINGS);

  private final Map<Long, PlannedIssue> issues =
      new HashMap<>(Map.of(1L, issue(), 2L, issue(), 3L, issue()));

  @Test
  void issuesAreSpreadOverMonthsInTheirOrder() {
    RoadmapJson roadmap = plan(2, Map.of());
    assertEquals(List.of("RICE-3", "RICE-1", "RICE-2"), keys(roadmap));
    PlacementJson second = roadmap.placements().get(1);
    assertEquals(0, second.first());
    assertEquals(1, second.last());
    assertEquals(
        List.of(new RoadmapJson.PartJson(0, 1), new RoadmapJson.PartJson(1, 1)), second.parts());
    PlacementJson third = roadmap.placements().get(2);
    assertNull(third.expectedEnd());
    assertEquals(3, third.beyond());
    assertEquals("ends-after-roadmap", third.flags().get(0).code());
    assertEquals("capacity-used", roadmap.counts().readingEnd());
  }

  @Test
  void thoseThatTheCapacityDoesNotReachAreToldWithTheReason() {
    RoadmapJson roadmap = plan(0.5, Map.of());
    assertEquals(List.of("RICE-3"), keys(roadmap));
    assertEquals(2, roadmap.notReached());
    assertEquals(2, roadmap.counts().notPlaced());
    assertEquals(
        List.of("not-reached", "not-reached"),
        roadmap.notPlaced().stream().map(NotPlacedJson::code).toList());
    assertTrue(
        roadmap
            .notes()
            .contains(
                "All capacity is used before 2 further candidates with a score. Add capacity or"
                    + " periods."),
        "" + roadmap.notes());
  }

  @Test
  void aLaneWithoutCapacityIsTheReasonForItsIssues() {
    issues.put(2L, laned("Web"));
    RoadmapJson roadmap = plan(20, Map.of("Web", 0.0));
    NotPlacedJson web = roadmap.notPlaced().get(0);
    assertEquals("RICE-2", web.key());
    assertEquals("'Web' has no capacity in any period. Enter one.", web.sentence());
  }

  @Test
  void milestonesTellWhatIsLateAndWhatIsInTime() {
    Milestone early = new Milestone("1.0", LocalDate.parse("2026-11-10"));
    Milestone late = new Milestone("2.0", LocalDate.parse("2026-12-31"));
    issues.put(2L, due(early));
    issues.put(3L, due(late));
    List<RoadmapJson.MilestoneJson> milestones = plan(4, Map.of()).milestones();
    assertEquals(
        List.of(
            "1.0 on 2026-11-10 is at risk. Expected to end later: RICE-2.",
            "2.0 on 2026-12-31 is in time. Planned issues: 1."),
        milestones.stream().map(RoadmapJson.MilestoneJson::sentence).toList());
    assertEquals(List.of("RICE-2"), milestones.get(0).late());
    assertEquals(0, milestones.get(0).period());
    assertTrue(milestones.get(0).atRisk());
  }

  @Test
  void linksThatGoInACircleAreNamed() {
    issues.put(1L, waiting(new Prerequisite(new IssueRef(2, "RICE-2"), Progress.TODO)));
    issues.put(2L, waiting(new Prerequisite(new IssueRef(1, "RICE-1"), Progress.TODO)));
    RoadmapJson roadmap = plan(20, Map.of());
    assertEquals(List.of("RICE-1", "RICE-2"), roadmap.cycles().get(0).issues());
    assertEquals("RICE-2", roadmap.cycles().get(0).prerequisite());
    assertTrue(
        roadmap.notes().get(0).startsWith("RICE-1 blocks RICE-2 blocks RICE-1, so they wait"),
        "" + roadmap.notes());
  }

  @Test
  void ofPrerequisitesElsewhereItIsKnownWhetherTheyAreDone() {
    issues.put(
        3L,
        waiting(
            new Prerequisite(new IssueRef(10, "APP-1"), Progress.DONE),
            new Prerequisite(new IssueRef(11, "APP-2"), Progress.IN_PROGRESS)));
    PlacementJson first = plan(20, Map.of()).placements().get(0);
    assertEquals(List.of("APP-1", "APP-2"), first.prerequisites());
    assertEquals(
        List.of("prerequisite-outside-plan", "prerequisite-done", "low-confidence"),
        first.flags().stream().map(RoadmapJson.FlagJson::code).toList());
  }

  @Test
  void issuesWithoutAScoreAreCountedAndToldAmongThoseNotPlanned() {
    ranked.with(Example.issue(4, null, 1.0, 100.0, 1.0));
    issues.put(4L, issue());
    RoadmapJson roadmap = plan(20, Map.of());
    assertEquals(1, roadmap.counts().unscored());
    assertEquals("no-score", roadmap.notPlaced().get(0).code());
    assertEquals(
        List.of(
            "1 candidate has no score, and so no place in the ranking. Enter what the scores need."),
        roadmap.notes());
  }

  /** Over November and December of 2026, seen from the first day. */
  private RoadmapJson plan(double capacity, Map<String, Double> lanes) {
    Planning planning = Example.SETTINGS.planning();
    PeriodWish wish =
        new PeriodWish(
            Optional.of(PeriodKind.MONTH), OptionalInt.of(2), Optional.empty(), List.of());
    PlanPeriods periods = PlanPeriods.of(wish, planning.horizon(), LocalDate.parse("2026-11-01"));
    PlanCapacity capacities =
        PlanCapacity.of(
            new CapacityWish(OptionalDouble.of(capacity), lanes),
            planning,
            BY_COMPONENT,
            periods.kind());
    return RoadmapDocument.of(
        RoadmapRun.plan(
            ranked.ranked(), issues, new PlannedRoadmap.Frame(periods, capacities, BY_COMPONENT)));
  }

  private static List<String> keys(RoadmapJson roadmap) {
    return roadmap.placements().stream().map(PlacementJson::key).toList();
  }

  private static PlannedIssue issue() {
    return issue(List.of(), Deadlines.NONE, List.of());
  }

  private static PlannedIssue laned(String lane) {
    return issue(List.of(Lane.named(lane)), Deadlines.NONE, List.of());
  }

  private static PlannedIssue due(Milestone milestone) {
    return issue(List.of(), new Deadlines(Optional.empty(), Optional.of(milestone)), List.of());
  }

  private static PlannedIssue waiting(Prerequisite... prerequisites) {
    return issue(List.of(), Deadlines.NONE, List.of(prerequisites));
  }

  private static PlannedIssue issue(
      List<Lane> lanes, Deadlines deadlines, List<Prerequisite> prerequisites) {
    return new PlannedIssue(
        "Idea", new Status("To Do", Progress.TODO), lanes, deadlines, prerequisites);
  }
}
