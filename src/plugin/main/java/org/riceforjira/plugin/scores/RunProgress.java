package org.riceforjira.plugin.scores;

import java.util.Objects;
import org.riceforjira.plugin.jira.ProjectRef;

/**
 * How far a run is.
 *
 * @param done issues of the current project that are done
 * @param of issues of the current project; 0 until they are counted
 * @param remainingSeconds what the current project will take; null while nobody can tell
 * @param project the current project; null between two
 */
public record RunProgress(
    Phase phase, long done, long of, Long remainingSeconds, ProjectRef project, Projects projects) {
  /** The steps of a run. */
  public enum Phase {
    COUNTING,
    SCORING,
    RANKING,
    RESTORING,
    WRITING,
    DONE
  }

  /** How many projects are done, of how many; 0 of 0 until they are counted. */
  public record Projects(int done, int of) {}

  /** Before the first step. */
  public static final RunProgress NONE =
      new RunProgress(Phase.COUNTING, 0, 0, null, null, new Projects(0, 0));

  public RunProgress {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(projects, "projects");
  }
}
