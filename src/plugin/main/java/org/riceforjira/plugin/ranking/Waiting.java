package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what another thread does, without a lock. */
final class Waiting {
  private Waiting() {}

  /** True if it has come to its end within this time; false also for an interrupted thread. */
  static boolean until(CompletableFuture<Void> end, Duration most) {
    try {
      end.get(most.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("The end of a making never carries an exception.", e);
    }
  }
}
