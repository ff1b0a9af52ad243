package org.riceforjira.plugin.ranking;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;

/** Threads whose work waits until a test does it. */
final class ByHandThreads implements RankingExecutor {
  final Queue<Runnable> waiting = new ArrayDeque<>();
  boolean stopping;
  boolean full;
  int freshened;

  /** Happens after each page. */
  Runnable betweenPages = () -> {};

  @Override
  public void execute(Runnable work) {
    if (full) {
      throw new RejectedExecutionException("Full.");
    }
    waiting.add(work);
  }

  @Override
  public void freshen() {
    freshened++;
    betweenPages.run();
  }

  @Override
  public boolean stopping() {
    return stopping;
  }

  /** Does what waits; returns how much that was. */
  int work() {
    int done = 0;
    for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
      work.run();
      done++;
    }
    return done;
  }
}
