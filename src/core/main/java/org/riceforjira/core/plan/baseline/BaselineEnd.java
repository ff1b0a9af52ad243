package org.riceforjira.core.plan.baseline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When an issue ends, as far as a baseline can tell.
 *
 * @param day the last day of its last period; the last day of the plan when it ends after the plan
 * @param after true when it ends some time after the day
 */
public record BaselineEnd(LocalDate day, boolean after) {
  public BaselineEnd {
    Objects.requireNonNull(day, "day");
  }

  /** The first day on which it may end. */
  LocalDate earliest() {
    return after ? day.plusDays(1) : day;
  }

  /** True when this is surely before the other: what ends after a plan may end on any later day. */
  boolean isBefore(BaselineEnd other) {
    return !after && day.isBefore(other.earliest());
  }
}
