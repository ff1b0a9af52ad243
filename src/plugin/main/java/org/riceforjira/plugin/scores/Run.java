package org.riceforjira.plugin.scores;

import java.util.Objects;

/**
 * One run, as it is stored for the whole cluster; a value, which does not follow the run.
 *
 * @param id 1, 2, 3 and so on in the whole cluster
 */
public record Run(
    long id, RunTask task, RunState state, RunLife life, RunProgress progress, RunResult result) {
  public Run {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(life, "life");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(result, "result");
  }

  Run with(RunState changed) {
    return new Run(id, task, changed, life, progress, result);
  }

  Run with(RunLife changed) {
    return new Run(id, task, state, changed, progress, result);
  }

  Run with(RunProgress changed) {
    return new Run(id, task, state, life, changed, result);
  }

  Run with(RunResult changed) {
    return new Run(id, task, state, life, progress, changed);
  }

  /** True if it wrote what {@link Recalculations#undo} can take back. */
  public boolean undoable() {
    return task.kind().undoable()
        && state.ended()
        && result.differences() > 0
        && result.undoneBy() == null;
  }
}
