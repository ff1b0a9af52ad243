package org.riceforjira.plugin.jira;

import java.time.Duration;
import java.util.List;
import org.riceforjira.core.sentence.Sentence;
import org.springframework.stereotype.Component;

/** Tries to clean up in a thread of its own: that of the request is Jira's. */
@Component
class ThreadTrials implements Trials {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final OwnThreads threads;

  ThreadTrials(OwnThreads threads) {
    this.threads = threads;
  }

  @Override
  public TrialGroup group() {
    return TrialGroup.BACKGROUND;
  }

  @Override
  public List<Trial> all() {
    return List.of(Trial.of("thread-cleanup", this::cleanUp).needing(ApiPart.OWN_THREADS));
  }

  private void cleanUp() {
    TrialWork work = new TrialWork(() -> threads.run(threads::freshen));
    Thread thread = new Thread(null, work, "rice-check", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(ThreadTrials.class.getClassLoader());
    thread.start();
    work.await(PATIENCE, ThreadTrials::late);
  }

  private static TrialFailed late() {
    return new TrialFailed(Sentence.of("rice.check.failed.thread", (double) PATIENCE.toSeconds()));
  }
}
