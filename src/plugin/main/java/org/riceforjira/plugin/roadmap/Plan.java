package org.riceforjira.plugin.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.plugin.jira.Lane;

/**
 * A roadmap as the visitor sees it, and what it was made of.
 *
 * @param roadmap made from today on; empty without any capacity
 * @param candidates with the issues that were read
 */
record Plan(
    RoadmapSource source,
    RoadmapQuestion question,
    Frame frame,
    SeenCandidates candidates,
    Optional<Roadmap> roadmap) {

  /** The periods, what they can take, and by what issues are told apart. */
  record Frame(PlanPeriods periods, Horizon horizon, PlanCapacity capacity, LaneChoice lanes) {
    /** What the last period takes: unlike the current one, it offers all of its days. */
    Capacity fullCapacity() {
      List<Capacity> all = horizon.capacities();
      return all.get(all.size() - 1);
    }

    /** The lane with a capacity of its own that an issue uses; empty for the shared pool. */
    Optional<String> ownLane(Candidate candidate) {
      return candidate.work().lane().filter(capacity.lanes()::contains);
    }

    /** What the pool that an issue uses takes in a whole period. */
    double fullPool(Candidate candidate) {
      Capacity full = fullCapacity();
      return ownLane(candidate).map(full.lanes()::get).orElse(full.common());
    }

    /** The column of a period of the roadmap, which leaves out those that are over. */
    int column(int roadmapPeriod) {
      return roadmapPeriod + periods.over();
    }
  }

  /** What has a place, by issue id: to look up many. */
  Map<Long, Placement> placements() {
    return roadmap.map(Roadmap::placements).orElse(List.of()).stream()
        .collect(Collectors.toMap(placement -> placement.candidate().id(), each -> each));
  }

  /** The lane that an issue of the roadmap is drawn in. */
  Optional<Lane> lane(long issueId) {
    return candidates.issues().seen(issueId).flatMap(issue -> candidates.lane(issue.lanes()));
  }

  /** What people call the lane whose capacity an issue uses. */
  String laneTitle(long issueId, String name) {
    return lane(issueId).filter(lane -> lane.name().equals(name)).map(Lane::title).orElse(name);
  }

  /** Up to when changes are in it; the beginning of time without any project. */
  Instant asOf() {
    return candidates.ranking().asOf().orElse(Instant.EPOCH);
  }

  Plan {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(frame, "frame");
    Objects.requireNonNull(candidates, "candidates");
    Objects.requireNonNull(roadmap, "roadmap");
  }
}
