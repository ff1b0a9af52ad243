package org.riceforjira.plugin.roadmap;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.Wish;

/**
 * What each period of a roadmap can take: what the request wishes, or else what the project has
 * chosen, in proportion where the roadmap's periods are longer or shorter than the project's.
 *
 * @param common for the pool of all; empty if nobody chose one
 * @param lanes of those with a pool of their own, in the order in which they were named
 * @param unit the kind of period that these amounts are for
 */
record PlanCapacity(OptionalDouble common, Map<String, Double> lanes, PeriodKind unit) {
  private static final double MONTHS_A_QUARTER = 3;
  private static final double DAYS_A_MONTH = 365.25 / 12;

  PlanCapacity {
    Objects.requireNonNull(common, "common");
    Objects.requireNonNull(lanes, "lanes");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * The capacity for periods of a kind; none where the project plans in sprints and the roadmap
   * does not, since sprints can be of any length.
   *
   * @param lanes by which the roadmap tells issues apart
   */
  static PlanCapacity of(Wish wish, Planning planning, LaneChoice lanes, PeriodKind kind) {
    HorizonChoice chosen = planning.horizon();
    if (!wish.isEmpty()) {
      return new PlanCapacity(wish.common(), wish.lanes(), kind);
    }
    boolean sprints = kind == PeriodKind.SPRINT;
    boolean choseSprints = chosen.periodKind() == PeriodKind.SPRINT;
    if (sprints && !choseSprints && planning.cut().sprintCapacity().isPresent()) {
      return new PlanCapacity(planning.cut().sprintCapacity(), Map.of(), kind);
    }
    if (choseSprints && !sprints) {
      return new PlanCapacity(OptionalDouble.empty(), Map.of(), kind);
    }
    boolean asChosen =
        lanes.kind() == planning.lanes().kind() && lanes.field().equals(planning.lanes().field());
    Map<String, Double> pools = asChosen ? planning.lanes().capacities() : Map.of();
    return new PlanCapacity(chosen.capacity(), pools, chosen.periodKind());
  }

  /** False if nobody has said what a period can take. */
  boolean isChosen() {
    return common.isPresent() || !lanes.isEmpty();
  }

  /** What a period of a kind can take. */
  Capacity of(PeriodKind kind, Period period) {
    double times = times(kind, period);
    Map<String, Double> pools = new LinkedHashMap<>();
    lanes.forEach((lane, amount) -> pools.put(lane, amount * times));
    return new Capacity(common.orElse(0) * times, pools);
  }

  private double times(PeriodKind kind, Period period) {
    if (kind == unit) {
      return 1;
    }
    double unitMonths = unit == PeriodKind.QUARTER ? MONTHS_A_QUARTER : 1;
    double months =
        switch (kind) {
          case MONTH -> 1;
          case QUARTER -> MONTHS_A_QUARTER;
          case SPRINT -> days(period) / DAYS_A_MONTH;
        };
    return months / unitMonths;
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
  }
}
