package org.riceforjira.connect;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop, from Ctrl-C to the command. A command looks at it between two writes, and is
 * waited for until it has ended.
 */
final class Cancellation {
  private final CountDownLatch requested = new CountDownLatch(1);
  private final Waiting waiting;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** Waits until a wish comes, at most so long; tells whether it came. */
  @FunctionalInterface
  interface Waiting {
    boolean await(CountDownLatch wish, Duration most) throws InterruptedException;
  }

  Cancellation() {
    this((wish, most) -> wish.await(most.toNanos(), TimeUnit.NANOSECONDS));
  }

  /**
   * @param waiting how time passes
   */
  Cancellation(Waiting waiting) {
    this.waiting = waiting;
  }

  /** Whether the command is to stop. */
  boolean isRequested() {
    return requested.getCount() == 0;
  }

  /** Ends the command where it is to stop. */
  void check() {
    if (isRequested()) {
      throw new Stopped();
    }
  }

  /**
   * Waits, such as before a request is repeated.
   *
   * @return false when it is to stop, at once
   */
  boolean pause(Duration time) throws InterruptedException {
    return !waiting.await(requested, time);
  }

  void request() {
    requested.countDown();
  }

  /** The command has ended and has printed everything. */
  void end() {
    ended.countDown();
  }

  boolean hasEnded() {
    return ended.getCount() == 0;
  }

  /** Waits for the end, at most so long. */
  void awaitEnd(Duration most) throws InterruptedException {
    waiting.await(ended, most);
  }

  /** The command was stopped. What it had written stays written. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("Stopped.");
    }
  }
}
