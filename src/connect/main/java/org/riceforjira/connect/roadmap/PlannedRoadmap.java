package org.riceforjira.connect.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.riceforjira.connect.candidates.RankedCandidates;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.Progress;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.core.settings.horizon.PlanPeriods;

/**
 * A roadmap and what it was made of.
 *
 * @param frame the periods and what they can take
 */
public record PlannedRoadmap(
    RankedCandidates candidates, Frame frame, PlanBacklog backlog, Roadmap roadmap) {
  public PlannedRoadmap {
    Objects.requireNonNull(candidates, "candidates");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(backlog, "backlog");
    Objects.requireNonNull(roadmap, "roadmap");
  }

  /**
   * The periods of a roadmap, and what they can take.
   *
   * @param lanes by what issues are told apart
   */
  record Frame(PlanPeriods periods, PlanCapacity capacity, LaneChoice lanes) {
    /** What is left of it today. */
    Horizon left() {
      return capacity.over(periods).from(periods.today());
    }
  }

  /** The candidates with a score that the planning did not come to, best first. */
  List<Candidate> notReached() {
    Set<Long> known = new HashSet<>();
    roadmap.placements().forEach(issue -> known.add(issue.candidate().id()));
    roadmap.notPlaced().forEach(issue -> known.add(issue.candidate().id()));
    List<Candidate> others = new ArrayList<>();
    backlog
        .all()
        .takeWhile(issue -> issue.score().isPresent())
        .filter(issue -> issue.progress() != Progress.DONE && !known.contains(issue.id()))
        .forEach(others::add);
    return others;
  }
}
