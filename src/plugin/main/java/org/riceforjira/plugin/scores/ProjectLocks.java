package org.riceforjira.plugin.scores;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Locks;
import org.springframework.stereotype.Component;

/**
 * Sees to it that only one run works on a project at a time, in the whole cluster. Runs that write
 * planned dates do not keep those that write scores waiting, nor the other way round.
 */
@Component
class ProjectLocks {
  private final Locks locks;
  private final Pauses pauses;

  ProjectLocks(Locks locks, Pauses pauses) {
    this.locks = locks;
    this.pauses = pauses;
  }

  /** Does the work, or returns empty at once if another run is at the project. */
  <T> Optional<T> ifFree(RunKind kind, ProjectId project, Supplier<T> work) {
    return locks.ifAlone((kind.dates() ? "dates." : "recalculation.") + project.value(), work);
  }

  /** Does the work as soon as no other run is at the project; empty if it was to end before. */
  <T> Optional<T> whenFree(
      RunKind kind, ProjectId project, BooleanSupplier ending, Supplier<T> work) {
    while (!ending.getAsBoolean()) {
      Optional<T> done = ifFree(kind, project, work);
      if (done.isPresent()) {
        return done;
      }
      pauses.betweenTries();
    }
    return Optional.empty();
  }
}
