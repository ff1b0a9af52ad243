package org.riceforjira.core.sync;

/** Whoever started a run: is told how far it is, and may end it. */
public interface RunWatch {
  /**
   * True when the run shall end; asked before each page is read and before each batch is written.
   */
  boolean cancelled();

  /** The report so far, after each page. */
  default void progress(SyncReport soFar) {}

  /** Between two batches of writes: the moment to leave the system to others. */
  default void pause() {}
}
