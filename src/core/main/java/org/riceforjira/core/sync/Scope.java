package org.riceforjira.core.sync;

import java.util.Objects;
import java.util.Optional;

/**
 * The issues to read.
 *
 * @param onlyIn the project they are in; empty for those of any project that match the JQL
 * @param jql narrows them down further, without an ORDER BY; empty for all issues of the project,
 *     "" for all of those that are there for whoever asks
 */
public record Scope(Optional<ProjectId> onlyIn, Optional<String> jql) {
  public Scope {
    Objects.requireNonNull(onlyIn, "onlyIn");
    Objects.requireNonNull(jql, "jql");
    if (onlyIn.isEmpty() && jql.filter(text -> !text.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("Issues of any project need a JQL that bounds them.");
    }
  }

  /** Issues of one project. */
  public Scope(ProjectId project, Optional<String> jql) {
    this(Optional.of(project), jql);
  }

  /** Every issue of the project. */
  public static Scope of(ProjectId project) {
    return new Scope(project, Optional.empty());
  }

  /** Every issue of the project that whoever asks may see. */
  public static Scope seen(ProjectId project) {
    return new Scope(project, Optional.of(""));
  }

  /** The issues of any project that match. */
  public static Scope matching(String jql) {
    return new Scope(Optional.empty(), Optional.of(jql));
  }

  /**
   * The project of issues that are all in one.
   *
   * @throws IllegalStateException when they are in any
   */
  public ProjectId project() {
    return onlyIn.orElseThrow(() -> new IllegalStateException("No project bounds " + this + "."));
  }

  /** Those among which they are ranked: all of their project, or just these. */
  Scope ranked() {
    return onlyIn.map(Scope::of).orElse(this);
  }
}
