package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SecureSessionsTest {
  private final TestClock clock = new TestClock();
  private final SecureSessions sessions = new SecureSessions(clock);

  @Test
  void nothingIsAskedForUntilSecureSessionsAreRequired() {
    assertTrue(sessions.isOpen());
    sessions.require(true);
    assertFalse(sessions.isOpen());
  }

  @Test
  void aSessionLastsTenMinutes() {
    sessions.require(true);
    sessions.enter(sessions.end());
    clock.advance(Duration.ofMinutes(10).minusSeconds(1));
    assertTrue(sessions.isOpen());
    clock.advance(Duration.ofSeconds(1));
    assertFalse(sessions.isOpen());
  }

  @Test
  void aThreadThatServesTheNextRequestKnowsNothingOfTheLast() {
    sessions.require(true);
    sessions.enter(sessions.end());
    sessions.enter(null);
    assertFalse(sessions.isOpen());
  }
}
