package org.riceforjira.plugin.ranking;

import java.time.Duration;
import java.time.Instant;

/** What went wrong with a ranking, and when. */
record Failure(Wanted wanted, Throwable cause, Instant at) {
  /** Until it is tried again: a search that breaks down is not mended by more of them. */
  static final Duration PAUSE = Duration.ofSeconds(10);

  /** True if it is too early to try the same again. */
  boolean rests(Wanted other, Instant now) {
    return wanted.serves(other) && now.isBefore(at.plus(PAUSE));
  }
}
