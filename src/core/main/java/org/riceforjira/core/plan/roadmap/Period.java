package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A month, quarter or sprint.
 *
 * @param start its first day
 * @param end its last day, as people name it: a January ends on the 31st
 */
public record Period(String name, LocalDate start, LocalDate end) {
  /** Longer ones are slips of the pen; and with it, days times millionths stay within a long. */
  private static final int MOST_DAYS = 3_660;

  public Period {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (name.isBlank()) {
      throw new IllegalArgumentException("The period that starts on " + start + " needs a name.");
    }
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          name + " ends on " + end + ", before it starts on " + start + ". Correct its dates.");
    }
    if (ChronoUnit.DAYS.between(start, end) >= MOST_DAYS) {
      throw new IllegalArgumentException(
          name
              + " lasts from "
              + start
              + " to "
              + end
              + ", more than ten years. Correct its dates.");
    }
  }

  /** The part of it that begins on this day, or all of it when that begins later. */
  Period from(LocalDate day) {
    return day.isAfter(start) ? new Period(name, day, end) : this;
  }

  /** The number of its days, 1 or more. */
  int days() {
    return (int) ChronoUnit.DAYS.between(start, end) + 1;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
