package org.riceforjira.core.settings.horizon;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.riceforjira.core.plan.roadmap.Capacity;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.PeriodKind;
import org.riceforjira.core.settings.Planning;

/**
 * What each period of a roadmap can take: what the request wishes, or else what the project has
 * chosen, in proportion where the roadmap's periods are longer or shorter than the project's.
 *
 * @param shared for the pool of all; nothing if nobody chose it
 * @param own of the lanes with a pool of their own, in the order in which they were named
 */
public record PlanCapacity(Shared shared, Own own) {
  private static final double MONTHS_A_QUARTER = 3;
  private static final double DAYS_A_MONTH = 365.25 / 12;

  /** Effort that a period of a kind takes. */
  public record Shared(OptionalDouble amount, PeriodKind unit) {}

  /** The same for each lane. */
  public record Own(Map<String, Double> amounts, PeriodKind unit) {}

  public PlanCapacity {
    Objects.requireNonNull(shared, "shared");
    Objects.requireNonNull(own, "own");
  }

  /**
   * The capacity for periods of a kind. Whoever wishes one number for all wishes no lanes beside
   * it, unless they name them.
   *
   * @param lanes by which the roadmap tells issues apart
   */
  public static PlanCapacity of(
      CapacityWish wish, Planning planning, LaneChoice lanes, PeriodKind kind) {
    Shared shared =
        wish.common().isPresent() ? new Shared(wish.common(), kind) : shared(planning, kind);
    if (!wish.lanes().isEmpty()) {
      return new PlanCapacity(shared, new Own(wish.lanes(), kind));
    }
    LaneChoice chosen = planning.lanes();
    boolean asChosen = lanes.kind() == chosen.kind() && lanes.field().equals(chosen.field());
    PeriodKind unit = planning.horizon().periodKind();
    boolean project = wish.isEmpty() && asChosen && shared.unit() == unit;
    return new PlanCapacity(shared, new Own(project ? chosen.capacities() : Map.of(), unit));
  }

  /**
   * What the project has chosen for all; nothing where it plans in sprints and the roadmap does
   * not, since sprints can be of any length.
   */
  private static Shared shared(Planning planning, PeriodKind kind) {
    HorizonChoice chosen = planning.horizon();
    boolean choseSprints = chosen.periodKind() == PeriodKind.SPRINT;
    boolean sprints = kind == PeriodKind.SPRINT;
    if (sprints && !choseSprints && planning.cut().sprintCapacity().isPresent()) {
      return new Shared(planning.cut().sprintCapacity(), kind);
    }
    return choseSprints && !sprints
        ? new Shared(OptionalDouble.empty(), kind)
        : new Shared(chosen.capacity(), chosen.periodKind());
  }

  /** The same without the pools of some lanes. */
  public PlanCapacity only(Predicate<String> lane) {
    Map<String, Double> kept = new LinkedHashMap<>(own.amounts());
    kept.keySet().removeIf(lane.negate());
    return new PlanCapacity(shared, new Own(kept, own.unit()));
  }

  /** The lanes with a pool of their own, in the order in which they were named. */
  public Set<String> lanes() {
    return own.amounts().keySet();
  }

  /** False if nobody has said what a period can take. */
  public boolean isChosen() {
    return shared.amount().isPresent() || !lanes().isEmpty();
  }

  /** What all of the periods can take, those included that are over. */
  public Horizon over(PlanPeriods periods) {
    List<Capacity> capacities =
        periods.list().stream().map(period -> of(periods.kind(), period)).toList();
    return new Horizon(new Periods(periods.list()), capacities);
  }

  /**
   * The lane whose pool an issue uses, or would use: of several the first with a capacity of its
   * own, or the first.
   *
   * @param issueLanes in their order
   * @param name by which capacities are given
   */
  public <T> Optional<T> lane(List<T> issueLanes, Function<T, String> name) {
    return issueLanes.stream()
        .filter(lane -> lanes().contains(name.apply(lane)))
        .findFirst()
        .or(() -> issueLanes.stream().findFirst());
  }

  /** What a period of a kind can take. */
  Capacity of(PeriodKind kind, Period period) {
    Map<String, Double> pools = new LinkedHashMap<>();
    double times = times(own.unit(), kind, period);
    own.amounts().forEach((lane, amount) -> pools.put(lane, amount * times));
    return new Capacity(shared.amount().orElse(0) * times(shared.unit(), kind, period), pools);
  }

  private static double times(PeriodKind unit, PeriodKind kind, Period period) {
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
