package org.riceforjira.connect.jira;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * Who has logged in.
 *
 * @param zone of their profile, in which Jira reads times
 */
public record Me(String name, ZoneId zone) {
  public Me {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(zone, "zone");
  }

  static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      // That of the server, which nobody tells: the zone in which every moment comes earliest.
      return ZoneOffset.ofHours(-12);
    }
  }
}
