package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.PeriodKind;

/**
 * How somebody wants a roadmap; what they do not say is as the settings have it.
 *
 * @param lanes by what issues are told apart
 * @param baseline id of the baseline to compare with, or "latest"
 */
record RoadmapQuestion(
    Span span,
    Wish capacity,
    Optional<Lanes> lanes,
    CandidateCut cut,
    Supposed supposed,
    Optional<String> baseline) {

  /**
   * The periods.
   *
   * @param from a day in the first one; today without it
   * @param sprints with their dates, for periods that are sprints
   */
  record Span(
      Optional<PeriodKind> kind,
      OptionalInt count,
      Optional<LocalDate> from,
      List<Period> sprints) {}

  /**
   * Effort that each period can take.
   *
   * @param lanes of those with a pool of their own
   */
  record Wish(OptionalDouble common, Map<String, Double> lanes) {
    boolean isEmpty() {
      return common.isEmpty() && lanes.isEmpty();
    }
  }

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
