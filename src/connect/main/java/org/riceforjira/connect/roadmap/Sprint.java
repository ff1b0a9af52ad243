package org.riceforjira.connect.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.plan.roadmap.Period;

/**
 * A sprint of a board.
 *
 * @param start its first day; empty while nobody has said
 * @param end its last day; empty while nobody has said
 */
record Sprint(String name, Optional<LocalDate> start, Optional<LocalDate> end) {
  /** Where no sprint of a board tells how long one takes, in days. */
  private static final long USUAL = 14;

  /** True for one with dates that can be. */
  private boolean isDated() {
    return start.isPresent() && end.isPresent() && !start.get().isAfter(end.get());
  }

  /**
   * The open sprints of a board as periods, in the same way as the app makes them: those without
   * dates follow the last one, and take as long.
   */
  static List<Period> periods(List<Sprint> sprints, LocalDate today) {
    List<Period> periods = apart(sprints.stream().filter(Sprint::isDated).toList());
    LocalDate last = periods.isEmpty() ? today.minusDays(1) : periods.get(periods.size() - 1).end();
    long days = periods.isEmpty() ? USUAL : days(periods.get(periods.size() - 1));
    for (Sprint sprint : sprints) {
      if (!sprint.isDated()) {
        periods.add(new Period(sprint.name(), last.plusDays(1), last.plusDays(days)));
        last = last.plusDays(days);
      }
    }
    return periods;
  }

  /**
   * Days are in one sprint only: one ends at the latest before the next begins, and of two that
   * begin together the later counts.
   */
  private static List<Period> apart(List<Sprint> dated) {
    List<Sprint> sorted =
        dated.stream().sorted(Comparator.comparing(sprint -> sprint.start().get())).toList();
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      LocalDate start = sorted.get(i).start().get();
      LocalDate end = sorted.get(i).end().get();
      if (i + 1 < sorted.size() && !sorted.get(i + 1).start().get().isAfter(end)) {
        end = sorted.get(i + 1).start().get().minusDays(1);
      }
      if (!start.isAfter(end)) {
        periods.add(new Period(sorted.get(i).name(), start, end));
      }
    }
    return periods;
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
  }
}
