package org.riceforjira.plugin.scores;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** This start of the app on this node, and its time. */
@Component
class AppInstance {
  private final String id;
  private final Clock clock;
  private final LongSupplier ticker;

  AppInstance() {
    this(UUID.randomUUID().toString(), Clock.systemUTC(), System::nanoTime);
  }

  /**
   * An instance with a time of its own.
   *
   * @param ticker nanoseconds since any moment; never set, unlike the clock
   */
  AppInstance(String id, Clock clock, LongSupplier ticker) {
    this.id = id;
    this.clock = clock;
    this.ticker = ticker;
  }

  /** Differs from that of every other instance, also of this node's next start. */
  String id() {
    return id;
  }

  /** To the millisecond: it is for people. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  long nanos() {
    return ticker.getAsLong();
  }
}
