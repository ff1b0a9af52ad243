package org.riceforjira.connect.http;

import java.time.Duration;
import java.time.Instant;

/** The time, and waiting for it to pass. */
public interface Time {
  Instant now();

  /** Returns when so much time has passed, or the thread is interrupted, which then stays so. */
  void pause(Duration duration);

  /** The time of this machine. */
  static Time ofMachine() {
    return new Time() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void pause(Duration duration) {
        try {
          Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }
}
