package org.riceforjira.connect;

import java.io.PrintStream;
import java.time.Duration;

/** What Ctrl-C does: the command is asked to stop, and waited for before the process ends. */
final class StopHook implements Runnable {
  private final Cancellation cancellation;
  private final PrintStream err;
  private final Duration most;

  /**
   * @param most how long the command may take to finish what it is writing
   */
  StopHook(Cancellation cancellation, PrintStream err, Duration most) {
    this.cancellation = cancellation;
    this.err = err;
    this.most = most;
  }

  @Override
  public void run() {
    if (cancellation.hasEnded()) {
      return;
    }
    err.print("\nStopping; what is being written is finished first.\n");
    err.flush();
    cancellation.request();
    try {
      cancellation.awaitEnd(most);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
