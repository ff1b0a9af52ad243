package org.riceforjira.connect.roadmap;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Candidate;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.NotPlaced;
import org.riceforjira.core.plan.roadmap.NotPlacedReason;

/** Says why the planning did not come to a candidate. */
final class LeftOut {
  private static final String NOT_REACHED = "not-reached";
  private static final String SENTENCE = "All capacity is used before it. Add capacity or periods.";

  private final PlannedRoadmap.Frame frame;

  LeftOut(PlannedRoadmap.Frame frame) {
    this.frame = frame;
  }

  /** Why, as a code for programs and a sentence for people. */
  record Reason(String code, String sentence) {}

  Reason of(Candidate candidate) {
    List<Capacity> capacities = frame.capacity().over(frame.periods()).capacities();
    // The last period offers all of its days, unlike the current one.
    Capacity full = capacities.get(capacities.size() - 1);
    Optional<String> lane = candidate.work().lane().filter(frame.capacity().lanes()::contains);
    double pool = lane.map(full.lanes()::get).orElse(full.common());
    if (pool > 0) {
      return new Reason(NOT_REACHED, SENTENCE);
    }
    NotPlacedReason reason =
        lane.isPresent()
            ? NotPlacedReason.LANE_WITHOUT_CAPACITY
            : NotPlacedReason.COMMON_POOL_WITHOUT_CAPACITY;
    NotPlaced without = new NotPlaced(candidate, reason, lane.stream().toList());
    return new Reason(without.code(), without.sentence());
  }
}
