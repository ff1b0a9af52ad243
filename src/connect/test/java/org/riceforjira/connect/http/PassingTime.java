package org.riceforjira.connect.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only while somebody waits, and at once. */
public final class PassingTime implements Time {
  public static final Instant BEGIN = Instant.parse("2026-11-23T03:00:00Z");

  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = BEGIN;

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void pause(Duration duration) {
    pauses.add(duration);
    now = now.plus(duration);
  }

  /** Lets time pass without anybody waiting. */
  public synchronized void pass(Duration duration) {
    now = now.plus(duration);
  }

  /** How long somebody waited, each time. */
  public synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  /** How much has passed since the beginning. */
  public synchronized Duration passed() {
    return Duration.between(BEGIN, now);
  }
}
