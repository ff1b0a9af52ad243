package org.riceforjira.host.data.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The dates that Jira writes. A time without a zone is taken as UTC; a date without a time as its
 * midnight. Dates with the month and the day both in digits and the year last are not read, because
 * nobody can tell which is which.
 */
final class ImportDates {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSS][.SSS]][XXX][XX]]"),
          format("d/MMM/uuuu[ h:mm a][ HH:mm[:ss]]"),
          format("d/MMM/uu[ h:mm a][ HH:mm[:ss]]"),
          format("d MMM uuuu[ h:mm a][ HH:mm[:ss]]"),
          format("uuuu/MM/dd[ HH:mm[:ss]]"));

  private ImportDates() {}

  /** The instant of a text as ISO, or nothing where it cannot be read. */
  static Optional<String> instant(String text) {
    return parsed(text).map(ImportDates::instant).map(Instant::toString);
  }

  /** The day of a text as ISO, as it stands there, whatever the zone. */
  static Optional<String> date(String text) {
    return parsed(text).map(LocalDate::from).map(LocalDate::toString);
  }

  private static Optional<TemporalAccessor> parsed(String text) {
    for (DateTimeFormatter format : FORMATS) {
      try {
        return Optional.of(format.parse(text.strip()));
      } catch (DateTimeParseException e) {
        continue; // the next format is tried; the caller reports if none fits
      }
    }
    return Optional.empty();
  }

  private static Instant instant(TemporalAccessor time) {
    if (time.isSupported(ChronoField.OFFSET_SECONDS)) {
      return OffsetDateTime.from(time).toInstant();
    }
    if (time.isSupported(ChronoField.HOUR_OF_DAY)) {
      return LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
    }
    return LocalDate.from(time).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
