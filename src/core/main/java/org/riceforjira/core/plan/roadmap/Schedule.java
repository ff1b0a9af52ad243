package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When an issue is worked on.
 *
 * @param lane the pool it draws from; empty for the common pool
 * @param parts at least one, in the order of the periods
 * @param beyond the effort that is left at the end of the roadmap; 0 when the issue ends within it
 * @param expectedEnd the day by which its pool has used up, evenly, the share of the period's
 *     capacity that was taken when the issue ends, but not before its prerequisites; empty when it
 *     ends after the roadmap
 */
public record Schedule(
    Optional<String> lane, List<Part> parts, double beyond, Optional<LocalDate> expectedEnd) {
  public Schedule {
    Objects.requireNonNull(lane, "lane");
    parts = List.copyOf(parts);
    Objects.requireNonNull(expectedEnd, "expectedEnd");
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A schedule needs at least one part.");
    }
    if (!(beyond >= 0) || beyond > 0 == expectedEnd.isPresent()) {
      throw new IllegalArgumentException(
          "An issue either ends, or has effort left: was " + expectedEnd + " and " + beyond + ".");
    }
  }

  /** The index of the period in which the work begins. */
  public int firstPeriod() {
    return parts.get(0).period();
  }

  /** The index of the last period with work within the roadmap. */
  public int lastPeriod() {
    return parts.get(parts.size() - 1).period();
  }
}
