package org.riceforjira.plugin.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** When a baseline is saved, and the id that it gets. */
@Component
class BaselineStamp {
  private final Clock clock;
  private final Supplier<String> ids;

  BaselineStamp() {
    this(Clock.systemUTC(), () -> UUID.randomUUID().toString());
  }

  /**
   * A stamp of a test's own.
   *
   * @param ids never the same one twice, of up to 40 letters, digits and hyphens
   */
  BaselineStamp(Clock clock, Supplier<String> ids) {
    this.clock = clock;
    this.ids = ids;
  }

  Instant now() {
    return clock.instant();
  }

  String id() {
    return ids.get();
  }
}
