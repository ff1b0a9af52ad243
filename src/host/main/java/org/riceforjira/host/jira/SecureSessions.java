package org.riceforjira.host.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Jira's secure administrator sessions ("websudo"): whoever administers confirms their password,
 * and again when that is ten minutes ago. Off, as in a Jira in development, until they are
 * required.
 */
public final class SecureSessions {
  private static final Duration LENGTH = Duration.ofMinutes(10);

  private final Clock clock;
  private final ThreadLocal<Instant> ends = new ThreadLocal<>();
  private volatile boolean required;

  SecureSessions(Clock clock) {
    this.clock = clock;
  }

  public void require(boolean on) {
    required = on;
  }

  /** When a session ends that is begun now. */
  public Instant end() {
    return clock.instant().plus(LENGTH);
  }

  /** The request of this thread has such a session until then; null if it has none. */
  public void enter(Instant end) {
    if (end == null) {
      ends.remove();
    } else {
      ends.set(end);
    }
  }

  /** False while the password has to be confirmed before anything is administered. */
  public boolean isOpen() {
    Instant end = ends.get();
    return !required || end != null && clock.instant().isBefore(end);
  }
}
