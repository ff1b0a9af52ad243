package org.riceforjira.connect.fake.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Moments as Jira writes them: milliseconds, and an offset without a colon. */
public final class Moments {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter READ =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter();

  private Moments() {}

  public static String write(Instant moment) {
    return WRITTEN.format(moment);
  }

  public static Instant read(String text) {
    return OffsetDateTime.parse(text, READ).toInstant();
  }
}
