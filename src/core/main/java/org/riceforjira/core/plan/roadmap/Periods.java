package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The periods of a roadmap: one or more, in order, without overlap; there may be gaps. */
public record Periods(List<Period> list) {
  public Periods {
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("A roadmap needs at least one period.");
    }
    for (int i = 1; i < list.size(); i++) {
      checkOrder(list.get(i - 1), list.get(i));
    }
  }

  /** So many months, named like "2027-01". */
  public static Periods months(YearMonth first, int count) {
    return spans(first, count, 1, YearMonth::toString);
  }

  /** So many quarters, named like "2027 Q1", from the one that the month is in. */
  public static Periods quarters(YearMonth first, int count) {
    YearMonth start = first.minusMonths((first.getMonthValue() - 1) % 3);
    return spans(start, count, 3, m -> m.getYear() + " Q" + m.get(IsoFields.QUARTER_OF_YEAR));
  }

  /**
   * Sprints, in order. A day on which one ends and the next starts belongs to the next: Jira's
   * sprints often share it.
   */
  public static Periods sprints(List<Period> sprints) {
    List<Period> periods = new ArrayList<>(sprints);
    for (int i = 1; i < periods.size(); i++) {
      Period before = periods.get(i - 1);
      LocalDate next = periods.get(i).start();
      if (before.end().equals(next) && before.start().isBefore(next)) {
        periods.set(i - 1, new Period(before.name(), before.start(), next.minusDays(1)));
      }
    }
    return new Periods(periods);
  }

  /** The period that a day falls into; empty before, after and in a gap. */
  OptionalInt at(LocalDate day) {
    return IntStream.range(0, list.size()).filter(i -> list.get(i).contains(day)).findFirst();
  }

  /** The first period that starts on this day or later; their number when none does. */
  int firstFrom(LocalDate day) {
    int period = 0;
    while (period < list.size() && list.get(period).start().isBefore(day)) {
      period++;
    }
    return period;
  }

  LocalDate end() {
    return list.get(list.size() - 1).end();
  }

  private static Periods spans(
      YearMonth first, int count, int months, Function<YearMonth, String> name) {
    List<Period> spans = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      YearMonth start = first.plusMonths((long) i * months);
      LocalDate end = start.plusMonths(months - 1).atEndOfMonth();
      spans.add(new Period(name.apply(start), start.atDay(1), end));
    }
    return new Periods(spans);
  }

  private static void checkOrder(Period before, Period after) {
    if (!after.start().isAfter(before.end())) {
      throw new IllegalArgumentException(
          after.name()
              + " starts on "
              + after.start()
              + ", but "
              + before.name()
              + ", listed before it, ends on "
              + before.end()
              + ". Put the periods in order and let them not overlap.");
    }
  }
}
