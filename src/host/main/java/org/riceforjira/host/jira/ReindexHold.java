package org.riceforjira.host.jira;

/**
 * Makes the threads that index wait, so that a test finds others in the middle of their work:
 * between what they have written and what is found.
 */
public final class ReindexHold {
  private boolean on;
  private int passing;
  private int waiting;

  /** From now on {@code passing} more attempts go through, and all after them wait. */
  public synchronized void begin(int attempts) {
    on = true;
    passing = attempts;
    notifyAll();
  }

  /** Lets everybody through, also those who wait. */
  public synchronized void release() {
    on = false;
    passing = 0;
    notifyAll();
  }

  public synchronized boolean isOn() {
    return on;
  }

  /** How many attempts still go through while it is on. */
  public synchronized int passing() {
    return passing;
  }

  /** How many threads wait now. */
  public synchronized int waiting() {
    return waiting;
  }

  /** Returns when this thread may index; an interruption lets it through as well. */
  synchronized void await() {
    waiting++;
    try {
      while (on && passing == 0) {
        wait();
      }
      passing = on ? passing - 1 : 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting--;
    }
  }
}
