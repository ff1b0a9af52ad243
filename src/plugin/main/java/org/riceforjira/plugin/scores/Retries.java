package org.riceforjira.plugin.scores;

import java.time.Duration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Sees to it that missed scores are tried again, even if nothing else happens. */
@Component
class Retries implements InitializingBean {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final BackgroundThread thread;
  private final BackgroundScores scores;

  Retries(BackgroundThread thread, BackgroundScores scores) {
    this.thread = thread;
    this.scores = scores;
  }

  @Override
  public void afterPropertiesSet() {
    thread.every(PAUSE, scores::retry);
  }
}
