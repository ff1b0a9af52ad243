package org.riceforjira.core.settings.horizon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.settings.HorizonChoice;
import org.riceforjira.core.settings.PeriodKind;

/**
 * The periods of a roadmap, those included that are over: they tell what was done in them.
 *
 * @param list in order; at least one ends today or later
 */
public record PlanPeriods(PeriodKind kind, List<Period> list, LocalDate today) {
  public PlanPeriods {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(today, "today");
    list = List.copyOf(list);
  }

  /**
   * The periods that somebody wishes.
   *
   * @throws UnusablePeriods for sprints that are not in order or missing, and for periods that are
   *     all over
   */
  public static PlanPeriods of(PeriodWish wish, HorizonChoice chosen, LocalDate today) {
    int count = wish.count().orElse(chosen.periods());
    YearMonth from = YearMonth.from(wish.from().orElse(today));
    PeriodKind kind = wish.kind().orElse(chosen.periodKind());
    List<Period> list =
        switch (kind) {
          case MONTH -> Periods.months(from, count).list();
          case QUARTER -> Periods.quarters(from, count).list();
          case SPRINT -> sprints(wish.sprints(), count);
        };
    PlanPeriods periods = new PlanPeriods(kind, list, today);
    if (periods.over() == list.size()) {
      throw new UnusablePeriods(UnusablePeriods.Reason.OVER);
    }
    return periods;
  }

  private static List<Period> sprints(List<Period> sprints, int count) {
    if (sprints.isEmpty()) {
      throw new UnusablePeriods(UnusablePeriods.Reason.NO_SPRINTS);
    }
    try {
      List<Period> list = Periods.sprints(sprints).list();
      return list.subList(0, Math.min(count, list.size()));
    } catch (IllegalArgumentException e) {
      throw new UnusablePeriods(UnusablePeriods.Reason.OVERLAP);
    }
  }

  /** How many are over: the first so many. */
  public int over() {
    return (int) list.stream().filter(period -> period.end().isBefore(today)).count();
  }

  /** The one that is under way, by its index; empty before all of them and in a gap. */
  public Optional<Integer> current() {
    int first = over();
    return first < list.size() && !list.get(first).start().isAfter(today)
        ? Optional.of(first)
        : Optional.empty();
  }
}
