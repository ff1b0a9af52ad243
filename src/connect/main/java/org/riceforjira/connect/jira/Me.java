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
      // A profile without a zone has that of the server, which nobody tells.
      return ZoneOffset.UTC;
    }
  }
}
