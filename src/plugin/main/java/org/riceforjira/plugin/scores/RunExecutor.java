package org.riceforjira.plugin.scores;

/** Does work later, or at once. */
interface RunExecutor {
  /**
   * Takes the work.
   *
   * @throws TooManyRuns if so much is waiting that no more is taken
   */
  void execute(Runnable work);

  /** The same for work that somebody waits for, so that it waits for no run. */
  default void executeApart(Runnable work) {
    execute(work);
  }
}
