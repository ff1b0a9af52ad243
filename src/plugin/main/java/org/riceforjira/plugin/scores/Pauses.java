package org.riceforjira.plugin.scores;

import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Moments in which a run leaves the system to others. */
@Component
class Pauses {
  private static final long BETWEEN_TRIES = 2_000;

  private final LongConsumer sleeping;
  private volatile long betweenBatches = 20;

  Pauses() {
    this(Pauses::sleep);
  }

  /** Pauses by anything that takes so many milliseconds. */
  Pauses(LongConsumer sleeping) {
    this.sleeping = sleeping;
  }

  /** From now on the pause between two batches takes so many milliseconds. */
  void betweenBatches(long millis) {
    betweenBatches = millis;
  }

  void betweenBatches() {
    if (betweenBatches > 0) {
      sleeping.accept(betweenBatches);
    }
  }

  /** Until something that others hold may be free. */
  void betweenTries() {
    sleeping.accept(BETWEEN_TRIES);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      // The run itself notices that it is to end; here there is only nothing to wait for any more.
      Thread.currentThread().interrupt();
    }
  }
}
