package org.riceforjira.host.it;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * The days of the sample data as they are today: they were written in the last quarter of 2026, and
 * move by whole quarters; versions have the name of the season of their release.
 */
final class SampleDates {
  private static final LocalDate WRITTEN = LocalDate.of(2026, 10, 1);
  private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

  private final long quarters;

  SampleDates(LocalDate today) {
    LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1);
    this.quarters = IsoFields.QUARTER_YEARS.between(WRITTEN, first);
  }

  String day(String written) {
    return LocalDate.parse(written).plusMonths(3 * quarters).toString();
  }

  Instant moment(String written, String time) {
    return LocalDate.parse(day(written)).atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
  }

  String version(String season, int year) {
    long seasons = year * 4L + SEASONS.indexOf(season) + quarters;
    return SEASONS.get((int) (seasons % 4)) + " " + seasons / 4;
  }
}
