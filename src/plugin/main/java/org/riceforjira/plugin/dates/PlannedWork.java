package org.riceforjira.plugin.dates;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When an issue is planned.
 *
 * @param start the first day of the period in which it begins, or today if that is under way
 * @param begun true if somebody works on it already: it keeps a start that is earlier
 * @param end the day on which it is expected to end; empty if that is after the roadmap
 */
public record PlannedWork(
    long issueId, String key, LocalDate start, boolean begun, Optional<LocalDate> end) {
  public PlannedWork {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
  }
}
