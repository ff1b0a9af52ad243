package org.riceforjira.plugin.scores;

import org.riceforjira.plugin.jira.OwnThreads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moments in which a run leaves the system to others. */
@Component
class Pauses {
  private static final Logger LOG = LoggerFactory.getLogger(Pauses.class);
  private static final long BETWEEN_TRIES = 2_000;

  private final RepairSettingsStore settings;
  private final Sleeping sleeping;
  private final OwnThreads threads;

  Pauses(RepairSettingsStore settings, Sleeping sleeping, OwnThreads threads) {
    this.settings = settings;
    this.sleeping = sleeping;
    this.threads = threads;
  }

  /** After each page: a run of an hour must not see Jira as it was an hour ago. */
  void betweenPages() {
    threads.freshen();
  }

  /** Asks each time how long: a run may take hours, and somebody may wish it to be gentler. */
  void betweenBatches() {
    int millis = millis();
    if (millis > 0) {
      sleeping.millis(millis);
    }
  }

  private int millis() {
    try {
      return settings.read().pauseMillis();
    } catch (RuntimeException e) {
      // A pause that cannot be read is no reason to end a run in the middle.
      LOG.debug("The pause between batches cannot be read", e);
      return RepairSettings.DEFAULT.pauseMillis();
    }
  }

  /** Until something that others hold may be free. */
  void betweenTries() {
    sleeping.millis(BETWEEN_TRIES);
  }
}
