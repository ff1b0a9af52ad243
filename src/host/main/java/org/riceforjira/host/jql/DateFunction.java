package org.riceforjira.host.jql;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code now()} and the starts and ends of calendar periods; weeks start on Sunday, as in Jira. */
enum DateFunction {
  NOW("now", ChronoUnit.FOREVER),
  START_OF_DAY("startOfDay", ChronoUnit.DAYS),
  START_OF_WEEK("startOfWeek", ChronoUnit.WEEKS),
  START_OF_MONTH("startOfMonth", ChronoUnit.MONTHS),
  START_OF_YEAR("startOfYear", ChronoUnit.YEARS),
  END_OF_DAY("endOfDay", ChronoUnit.DAYS),
  END_OF_WEEK("endOfWeek", ChronoUnit.WEEKS),
  END_OF_MONTH("endOfMonth", ChronoUnit.MONTHS),
  END_OF_YEAR("endOfYear", ChronoUnit.YEARS);

  private final String functionName;
  private final ChronoUnit period;

  DateFunction(String functionName, ChronoUnit period) {
    this.functionName = functionName;
    this.period = period;
  }

  static Optional<DateFunction> named(String name) {
    return Stream.of(values())
        .filter(function -> function.functionName.equalsIgnoreCase(name))
        .findFirst();
  }

  String functionName() {
    return functionName;
  }

  /**
   * The moment meant.
   *
   * @throws IllegalArgumentException if the argument is not an offset, with a sentence that says so
   */
  ZonedDateTime at(ZonedDateTime now, List<String> arguments) {
    if (this == NOW) {
      return now;
    }
    Offset offset =
        arguments.isEmpty() ? new Offset(0, period) : Offset.of(arguments.get(0), period);
    boolean end = functionName.startsWith("end");
    ZonedDateTime start = start(now);
    if (offset.unit() == period) {
      // First the other period, then its end: the month before one of 30 days may end on the 31st.
      ZonedDateTime shifted = start.plus(offset.amount(), period);
      return end ? lastMilli(shifted) : shifted;
    }
    return (end ? lastMilli(start) : start).plus(offset.amount(), offset.unit());
  }

  private ZonedDateTime lastMilli(ZonedDateTime start) {
    return start.plus(1, period).minus(1, ChronoUnit.MILLIS);
  }

  private ZonedDateTime start(ZonedDateTime now) {
    ZonedDateTime day = now.toLocalDate().atStartOfDay(now.getZone());
    return switch (period) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> day;
    };
  }
}
