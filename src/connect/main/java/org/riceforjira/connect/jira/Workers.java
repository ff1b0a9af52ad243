package org.riceforjira.connect.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** So many requests at once, and no more. */
public final class Workers implements AutoCloseable {
  private final ExecutorService threads;

  /**
   * @param atOnce at least 1
   */
  public Workers(int atOnce) {
    threads =
        Executors.newFixedThreadPool(
            atOnce,
            task -> {
              Thread thread = new Thread(task, "rice-request");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What a function makes of each, in their order; throws what it throws, when all have ended. */
  <T, R> List<R> map(List<T> each, Function<T, R> function) {
    List<Future<R>> futures =
        each.stream().map(one -> threads.submit(() -> function.apply(one))).toList();
    List<R> results = new ArrayList<>(each.size());
    RuntimeException failure = null;
    for (Future<R> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        failure = failure != null ? failure : asIs(e);
      } catch (InterruptedException e) {
        futures.forEach(other -> other.cancel(true));
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while requests were under way", e);
      }
    }
    if (failure != null) {
      throw failure;
    }
    return results;
  }

  private static RuntimeException asIs(ExecutionException e) {
    return e.getCause() instanceof RuntimeException failure
        ? failure
        : new IllegalStateException(e.getCause());
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
