package org.riceforjira.plugin.scores;

import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;

/**
 * What somebody wants to be run.
 *
 * @param kind one that has to do with scores and is no undo: see {@link Recalculations#undo} and
 *     {@link Recalculations#writeDates}
 * @param project empty for all enabled projects
 * @param jql narrows the project down; empty for all its issues
 * @param by user key of whoever asks; empty for the app itself
 */
public record RunRequest(
    RunKind kind, Optional<ProjectId> project, Optional<String> jql, Optional<String> by) {
  public RunRequest {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(jql, "jql");
    Objects.requireNonNull(by, "by");
    if (kind.undoes() || kind.dates()) {
      throw new IllegalArgumentException("An undo needs a run to take back, dates need a plan.");
    }
  }

  /** A repair of every enabled project, by the app itself. */
  public static RunRequest repair() {
    return new RunRequest(RunKind.REPAIR, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A repair of one project, by the app itself. */
  public static RunRequest repair(ProjectId project) {
    return new RunRequest(RunKind.REPAIR, Optional.of(project), Optional.empty(), Optional.empty());
  }
}
