package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.horizon.CapacityWish;
import org.riceforjira.core.settings.horizon.PeriodWish;

/**
 * How somebody wants a roadmap; what they do not say is as the settings have it.
 *
 * @param lanes by what issues are told apart
 * @param baseline id of the baseline to compare with, or "latest"
 */
record RoadmapQuestion(
    PeriodWish span,
    CapacityWish capacity,
    Optional<Lanes> lanes,
    CandidateCut cut,
    Supposed supposed,
    Optional<String> baseline) {

  /**
   * Kind of lanes.
   *
   * @param field of teams
   */
  record Lanes(LaneKind kind, Optional<String> field) {}

  /** How far down the ranking candidates are considered. */
  record CandidateCut(OptionalInt top, OptionalDouble score) {
    static final CandidateCut NONE = new CandidateCut(OptionalInt.empty(), OptionalDouble.empty());
  }

  /**
   * What if: by issue id, in the order in which it was said.
   *
   * @param dropped left out
   * @param pinned considered before all others, from the period that holds the day
   * @param delayed begun in a period that starts on the day or later
   */
  record Supposed(List<Long> dropped, Map<Long, LocalDate> pinned, Map<Long, LocalDate> delayed) {
    static final Supposed NOTHING = new Supposed(List.of(), Map.of(), Map.of());
  }

  RoadmapQuestion {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(lanes, "lanes");
    Objects.requireNonNull(cut, "cut");
    Objects.requireNonNull(supposed, "supposed");
    Objects.requireNonNull(baseline, "baseline");
  }
}
