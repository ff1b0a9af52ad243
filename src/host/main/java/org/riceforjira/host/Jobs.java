package org.riceforjira.host;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.riceforjira.host.jira.Jira;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the scheduled jobs of apps when they are due, in a background thread as Jira does, and then
 * forces to the disk what is committed.
 */
final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration BETWEEN = Duration.ofSeconds(15);
  private static final long SECONDS_TO_END = 10;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread daemon = new Thread(work, "host-jobs");
            daemon.setDaemon(true);
            return daemon;
          });

  Jobs(Jira jira) {
    this(
        () -> {
          jira.runDueJobs();
          jira.store().sync();
        },
        BETWEEN);
  }

  Jobs(Runnable due, Duration between) {
    thread.scheduleWithFixedDelay(
        () -> run(due), between.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void run(Runnable due) {
    try {
      due.run();
    } catch (RuntimeException e) {
      // A job is the app's code; the executor would never run another if this one got through.
      LOG.error("A scheduled job failed", e);
    }
  }

  /** Begins no other job, and waits for the one that is running, for a while. */
  @Override
  public void close() {
    // Not shutdownNow: a thread that is interrupted while it commits closes the store's file.
    thread.shutdown();
    try {
      if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
        LOG.warn("A scheduled job did not end in {} seconds", SECONDS_TO_END);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
