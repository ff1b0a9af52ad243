package org.riceforjira.plugin.ranking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The time, and how much of it and of memory rankings may take. */
@Component
class Bounds {
  /** Bytes are about 400 for each: a few hundred megabytes at the most. */
  static final int ISSUES = 400_000;

  /** What somebody at the browser does not notice much, and a small project needs. */
  static final Duration MOMENT = Duration.ofSeconds(1);

  /** What a search may take that a ranking has to be made for. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Clock clock;
  private final int issues;
  private final Duration moment;
  private final Duration patience;

  Bounds() {
    this(Clock.systemUTC(), ISSUES, MOMENT, PATIENCE);
  }

  /**
   * Bounds of one's own.
   *
   * @param issues that are kept in all rankings together; the last one is kept however long it is
   * @param moment that people wait for a ranking before they are told how far it is
   * @param patience that a search waits for a ranking
   */
  Bounds(Clock clock, int issues, Duration moment, Duration patience) {
    this.clock = clock;
    this.issues = issues;
    this.moment = moment;
    this.patience = patience;
  }

  /** To the millisecond: people are told of it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  int issues() {
    return issues;
  }

  Duration moment() {
    return moment;
  }

  Duration patience() {
    return patience;
  }
}
