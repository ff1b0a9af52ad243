package org.riceforjira.core.plan.baseline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A period of the roadmap when the baseline was taken: month, quarter or sprint.
 *
 * @param start first day
 * @param end last day, which still belongs to the period
 */
public record BaselinePeriod(String name, LocalDate start, LocalDate end) {
  public BaselinePeriod {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "Period " + name + " starts on " + start + ", so it cannot end on " + end + ".");
    }
  }
}
