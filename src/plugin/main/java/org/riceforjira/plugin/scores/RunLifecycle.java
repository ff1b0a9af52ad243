package org.riceforjira.plugin.scores;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Ends what an earlier start of the app left behind, and stops runs when the app goes down. */
@Component
@ExportAsService(LifecycleAware.class)
class RunLifecycle implements LifecycleAware, DisposableBean {
  private final RunStore store;
  private final DeadRuns dead;
  private final LiveRuns live;
  private final RunThreads threads;

  RunLifecycle(RunStore store, DeadRuns dead, LiveRuns live, RunThreads threads) {
    this.store = store;
    this.dead = dead;
    this.live = live;
    this.threads = threads;
  }

  @Override
  public void onStart() {
    store.alone(
        () -> {
          dead.bury();
          return null;
        });
  }

  @Override
  public void onStop() {
    stop();
  }

  @Override
  public void destroy() {
    stop();
  }

  /** Twice does no harm: not every Jira calls both. */
  private void stop() {
    live.stop();
    threads.stop();
    live.interruptWaiting();
  }
}
