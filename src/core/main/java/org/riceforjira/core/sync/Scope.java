package org.riceforjira.core.sync;

import java.util.Objects;
import java.util.Optional;

/**
 * The issues to read.
 *
 * @param jql narrows the project down further, without an ORDER BY; empty for all its issues, ""
 *     for all of those that are there for whoever asks
 */
public record Scope(ProjectId project, Optional<String> jql) {
  public Scope {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(jql, "jql");
  }

  /** Every issue of the project. */
  public static Scope of(ProjectId project) {
    return new Scope(project, Optional.empty());
  }

  /** Every issue of the project that whoever asks may see. */
  public static Scope seen(ProjectId project) {
    return new Scope(project, Optional.of(""));
  }
}
