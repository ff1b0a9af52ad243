package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.Objects;

/** A version with the day of its release. */
public record Milestone(String name, LocalDate date) {
  public Milestone {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
  }
}
