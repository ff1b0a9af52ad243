package org.riceforjira.core.sync;

/**
 * Whoever started a run: is told how far it is, and may end it. An exception thrown here ends the
 * run without a report and reaches its caller.
 */
public interface RunWatch {
  /** True when the run shall end; asked before and after each page is read, and between batches. */
  boolean cancelled();

  /**
   * The report so far, after each page. What was evaluated but waits to be written is in none of
   * the counts of writes yet.
   */
  default void progress(SyncReport soFar) {}

  /** Between two batches of writes: the moment to leave the system to others. */
  default void pause() {}
}
