package org.riceforjira.plugin.scores;

import org.springframework.stereotype.Component;

/** Lets the calling thread wait. */
@Component
class Sleeping {

  /** Waits so many milliseconds, or less if the thread is interrupted. */
  void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      // The run itself notices that it is to end; here there is only nothing to wait for any more.
      Thread.currentThread().interrupt();
    }
  }
}
