package org.riceforjira.plugin.scores;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.riceforjira.plugin.jira.OwnThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A few threads of the app's own, so that runs never take one that serves requests. */
@Component
class RunThreads implements RunExecutor {
  static final int THREADS = 2;
  static final int WAITING = 50;

  private static final Logger LOG = LoggerFactory.getLogger(RunThreads.class);
  private static final long SECONDS_TO_STOP = 10;

  private final AtomicInteger started = new AtomicInteger();
  private final OwnThreads own;
  private final ThreadPoolExecutor threads;
  private final ThreadPoolExecutor apart;

  RunThreads(OwnThreads own) {
    this.own = own;
    this.threads = pool(THREADS);
    this.apart = pool(1);
  }

  private ThreadPoolExecutor pool(int size) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size, size, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), this::thread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @Override
  public void execute(Runnable work) {
    execute(threads, work);
  }

  @Override
  public void executeApart(Runnable work) {
    execute(apart, work);
  }

  private void execute(ThreadPoolExecutor pool, Runnable work) {
    try {
      pool.execute(() -> own.run(work));
    } catch (RejectedExecutionException e) {
      throw new TooManyRuns();
    }
  }

  /** Takes no more work, gives what is going on some seconds to end, and drops what is waiting. */
  void stop() {
    end(apart);
    end(threads);
    await(apart);
    await(threads);
  }

  private static void end(ThreadPoolExecutor threads) {
    threads.getQueue().clear();
    threads.shutdown();
  }

  private static void await(ThreadPoolExecutor threads) {
    try {
      if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        LOG.warn("A run did not end in {} seconds; it is interrupted", SECONDS_TO_STOP);
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /** Inherits nothing of the request that happened to need a thread: neither user nor classes. */
  private Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "rice-run-" + started.incrementAndGet(), 0, false);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(
        (ended, cause) -> LOG.error("{} ended unexpectedly", ended.getName(), cause));
    thread.setContextClassLoader(RunThreads.class.getClassLoader());
    return thread;
  }
}
