package org.riceforjira.host.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments in REST's form, {@code 2026-12-31T23:59:00.000+0000}. */
final class Instants {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

  private Instants() {}

  /** Of an ISO instant. */
  static String text(String instant) {
    return WHEN.format(Instant.parse(instant));
  }
}
