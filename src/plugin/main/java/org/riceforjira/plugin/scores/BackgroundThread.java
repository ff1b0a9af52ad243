package org.riceforjira.plugin.scores;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.riceforjira.plugin.jira.OwnThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One daemon thread that ends with the app. Nobody is signed in in it. */
@Component
class BackgroundThread implements Background, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundThread.class);

  /** How long the end of the app waits for the batch under way. */
  private static final long PATIENCE_SECONDS = 10;

  private final OwnThreads own;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, BackgroundThread::thread);

  BackgroundThread(OwnThreads own) {
    this.own = own;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "RICE scores");
    thread.setDaemon(true);
    // Not that of the request which happened to come first: it may belong to another app.
    thread.setContextClassLoader(BackgroundThread.class.getClassLoader());
    return thread;
  }

  @Override
  public void execute(Runnable work) {
    try {
      thread.execute(() -> guarded(work));
    } catch (RejectedExecutionException e) {
      LOG.debug("The app is ending; the nightly repair makes good what is not done", e);
    }
  }

  /** Does this every so often, first after this time. */
  void every(Duration pause, Runnable work) {
    long millis = pause.toMillis();
    thread.scheduleWithFixedDelay(() -> guarded(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean stopping() {
    return thread.isShutdown();
  }

  /** Without interrupting: what is being written shall be indexed too. */
  @Override
  public void destroy() throws InterruptedException {
    thread.shutdown();
    if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("Scores are still being written while the app ends");
    }
  }

  private void guarded(Runnable work) {
    try {
      own.run(work);
    } catch (RuntimeException | LinkageError e) {
      // Whatever it is, also a Jira that is not what it was at start-up: uncaught, it would end the
      // work that is done every so often for good.
      LOG.error("Putting scores right in the background went wrong", e);
    }
  }
}
