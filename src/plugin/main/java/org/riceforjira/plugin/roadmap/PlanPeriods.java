package org.riceforjira.plugin.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Periods;
import org.riceforjira.core.settings.PeriodKind;

/**
 * The periods of a roadmap, those included that are over: they tell what was done in them.
 *
 * @param list in order; at least one ends today or later
 */
record PlanPeriods(PeriodKind kind, List<Period> list, LocalDate today) {
  PlanPeriods {
    list = List.copyOf(list);
  }

  static PlanPeriods months(LocalDate from, int count, LocalDate today) {
    Periods months = Periods.months(YearMonth.from(from), count);
    return new PlanPeriods(PeriodKind.MONTH, months.list(), today);
  }

  static PlanPeriods quarters(LocalDate from, int count, LocalDate today) {
    Periods quarters = Periods.quarters(YearMonth.from(from), count);
    return new PlanPeriods(PeriodKind.QUARTER, quarters.list(), today);
  }

  /** How many are over: the first so many. */
  int over() {
    return (int) list.stream().filter(period -> period.end().isBefore(today)).count();
  }

  /** The one that is under way, by its index; empty before all of them and in a gap. */
  Optional<Integer> current() {
    int first = over();
    return first < list.size() && !list.get(first).start().isAfter(today)
        ? Optional.of(first)
        : Optional.empty();
  }
}
