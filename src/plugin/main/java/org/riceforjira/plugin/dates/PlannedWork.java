package org.riceforjira.plugin.dates;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When an issue is planned.
 *
 * @param start the first day of the period in which it begins, or today if that is under way
 * @param end the day on which it is expected to end; empty if that is after the roadmap
 */
public record PlannedWork(long issueId, String key, LocalDate start, Optional<LocalDate> end) {
  public PlannedWork {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }
}
