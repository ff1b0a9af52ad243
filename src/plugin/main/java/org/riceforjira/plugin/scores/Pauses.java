package org.riceforjira.plugin.scores;

import org.springframework.stereotype.Component;

/** Moments in which a run leaves the system to others. */
@Component
class Pauses {
  private static final long BETWEEN_TRIES = 2_000;

  private final RepairSettingsStore settings;
  private final Sleeping sleeping;

  Pauses(RepairSettingsStore settings, Sleeping sleeping) {
    this.settings = settings;
    this.sleeping = sleeping;
  }

  /** Asks each time how long: a run may take hours, and somebody may wish it to be gentler. */
  void betweenBatches() {
    int millis = settings.read().pauseMillis();
    if (millis > 0) {
      sleeping.millis(millis);
    }
  }

  /** Until something that others hold may be free. */
  void betweenTries() {
    sleeping.millis(BETWEEN_TRIES);
  }
}
