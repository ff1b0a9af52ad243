package org.riceforjira.plugin.jira;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Days as this server counts them: Jira keeps due dates and releases as its own midnights. */
@Component
public class Days {
  private final Clock clock;

  Days() {
    this(Clock.systemDefaultZone());
  }

  public Days(Clock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public ZonedDateTime now() {
    return ZonedDateTime.now(clock);
  }

  /** A moment as this server's clock on the wall shows it. */
  public ZonedDateTime at(Instant moment) {
    return moment.atZone(clock.getZone());
  }

  /** The day as Jira keeps it: the midnight with which it begins. */
  Timestamp midnight(LocalDate day) {
    return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
  }

  LocalDate of(Date midnight) {
    // Of a java.sql.Date, as which a database can give it, nobody may ask the instant.
    return LocalDate.ofInstant(Instant.ofEpochMilli(midnight.getTime()), clock.getZone());
  }
}
