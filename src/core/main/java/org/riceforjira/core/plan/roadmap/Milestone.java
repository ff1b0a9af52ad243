package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** A version with the day of its release. */
public record Milestone(String name, LocalDate date) {
  /** By date, then by name. */
  public static final Comparator<Milestone> FIRST =
      Comparator.comparing(Milestone::date).thenComparing(Milestone::name);

  public Milestone {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
  }
}
