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
  private int failedInARow;

  Batches(BatchWriter writer, Tally tally, RunWatch watch, int size) {
    this.writer = writer;
    this.tally = tally;
    this.watch = watch;
    this.size = size;
  }

  void add(ScoreChange change) {
    waiting.add(change);
    if (waiting.size() == size) {
      flush();
    }
  }

  /** Writes what is waiting. */
  void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    List<ScoreChange> batch = List.copyOf(waiting);
    waiting.clear();
    if (givenUp()) {
      writer.leave(batch, tally);
      return;
    }
    failedInARow = writer.write(batch, tally) ? 0 : failedInARow + 1;
    watch.pause();
  }

  /** True when so many writes failed in a row that no other will succeed. */
  boolean givenUp() {
    return failedInARow >= ScoreSync.FAILED_WRITES;
  }
}
