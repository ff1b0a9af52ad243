package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * By when an issue should be done; the last day is still in time.
 *
 * @param milestone of several fix versions the one that is released first
 */
public record Deadlines(Optional<LocalDate> due, Optional<Milestone> milestone) {
  public static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty());

  public Deadlines {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(milestone, "milestone");
  }
}
