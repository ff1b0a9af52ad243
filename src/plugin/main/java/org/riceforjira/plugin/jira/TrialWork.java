package org.riceforjira.plugin.jira;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What a trial does in another thread. */
public final class TrialWork extends FutureTask<Void> {
  public TrialWork(Runnable work) {
    super(work, null);
  }

  /**
   * Waits for the end, and throws what the work has thrown.
   *
   * @param late what is thrown when the time is up; the work is not begun any more then
   */
  public void await(Duration patience, Supplier<? extends RuntimeException> late) {
    try {
      get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      cancel(false);
      throw late.get();
    } catch (ExecutionException e) {
      rethrow(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static void rethrow(Throwable thrown) {
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    if (thrown instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(thrown);
  }
}
