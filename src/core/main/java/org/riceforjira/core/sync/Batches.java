package org.riceforjira.core.sync;

import java.util.ArrayList;
import java.util.List;

/** Collects changes until there are enough of them to be written together. */
final class Batches {
  private final BatchWriter writer;
  private final Tally tally;
  private final RunWatch watch;
  private final int size;
  private final List<ScoreChange> waiting = new ArrayList<>();
  private boolean begun;
  private int failedInARow;

  Batches(BatchWriter writer, Tally tally, RunWatch watch, int size) {
    this.writer = writer;
    this.tally = tally;
    this.watch = watch;
    this.size = size;
  }

  /** Writes a batch when there are enough changes; false when the run shall end with it. */
  boolean add(ScoreChange change) {
    waiting.add(change);
    if (waiting.size() < size) {
      return true;
    }
    flush();
    return !givenUp() && !watch.cancelled();
  }

  /** Writes what is waiting. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    if (begun) {
      watch.pause();
    }
    begun = true;
    List<ScoreChange> batch = List.copyOf(waiting);
    waiting.clear();
    failedInARow = writer.write(batch, tally) ? 0 : failedInARow + 1;
  }

  /** True when so many batches failed in a row that no other will succeed. */
  boolean givenUp() {
    return failedInARow >= ScoreSync.FAILED_WRITES;
  }
}
