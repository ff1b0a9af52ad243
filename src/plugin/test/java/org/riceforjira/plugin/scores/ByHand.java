package org.riceforjira.plugin.scores;

import java.util.ArrayDeque;
import java.util.Queue;

/** A background in which work waits until a test does it. */
final class ByHand implements Background {
  final Queue<Runnable> waiting = new ArrayDeque<>();
  boolean stopping;

  @Override
  public void execute(Runnable work) {
    waiting.add(work);
  }

  @Override
  public boolean stopping() {
    return stopping;
  }

  /** Does what waits, and what that brings about. */
  void work() {
    for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
      work.run();
    }
  }
}
