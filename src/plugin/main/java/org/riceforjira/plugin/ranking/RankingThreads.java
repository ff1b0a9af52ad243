package org.riceforjira.plugin.ranking;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.riceforjira.plugin.jira.OwnThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Two threads of the app's own, which end with it. Nobody is signed in in them. */
@Component
class RankingThreads implements RankingExecutor, DisposableBean {
  static final int THREADS = 2;
  static final int WAITING = 100;

  private static final Logger LOG = LoggerFactory.getLogger(RankingThreads.class);
  private static final long SECONDS_TO_STOP = 10;

  private final OwnThreads own;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          30,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          RankingThreads::thread);

  RankingThreads(OwnThreads own) {
    this.own = own;
    threads.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable work) {
    threads.execute(() -> own.run(work));
  }

  @Override
  public void freshen() {
    own.freshen();
  }

  @Override
  public boolean stopping() {
    return threads.isShutdown();
  }

  /** Nothing is written here, so what waits is dropped and what runs ends after its page. */
  @Override
  public void destroy() throws InterruptedException {
    threads.getQueue().clear();
    threads.shutdown();
    if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
      LOG.warn("A ranking is still being read while the app ends");
    }
  }

  /** Inherits nothing of the request that happened to need a thread: neither user nor classes. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "RICE ranking", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(RankingThreads.class.getClassLoader());
    return thread;
  }
}
