package org.riceforjira.host.data.imports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the demonstration young: it was written in one quarter and moves by whole quarters to that
 * of today, its sprints by whole sprints. Versions are named after the season of their release.
 */
final class ShopDates {
  /** A day of the sprint that runs in the file, and the length of its sprints. */
  private static final LocalDate SPRINT_START = LocalDate.of(2026, 11, 16);

  private static final int SPRINT_DAYS = 14;
  private static final int MONTHS = 3;
  private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

  private static final Pattern SPRINT_DATE =
      Pattern.compile("(?<=\"(?:start|end)Date\": \")\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE =
      Pattern.compile("(?<!(?:start|end)Date\": \")(?<=\")\\d{4}-\\d{2}-\\d{2}(?=[\"T])");
  private static final Pattern VERSION =
      Pattern.compile("(" + String.join("|", SEASONS) + ") (\\d{4})");

  private final long sprints;
  private final long quarters;

  ShopDates(LocalDate today) {
    this.sprints = Math.floorDiv(ChronoUnit.DAYS.between(SPRINT_START, today), (long) SPRINT_DAYS);
    this.quarters = quarter(today) - quarter(SPRINT_START);
  }

  /** The whole text of the file with all its dates moved. */
  String moved(String json) {
    String sprintsMoved =
        replaced(SPRINT_DATE, json, date -> day(date).plusDays(sprints * SPRINT_DAYS).toString());
    String moved =
        replaced(DATE, sprintsMoved, date -> day(date).plusMonths(quarters * MONTHS).toString());
    Matcher versions = VERSION.matcher(moved);
    return versions.replaceAll(this::season);
  }

  private String season(MatchResult version) {
    int season = SEASONS.indexOf(version.group(1));
    long at = Long.parseLong(version.group(2)) * SEASONS.size() + season + quarters;
    return SEASONS.get((int) (at % SEASONS.size())) + " " + at / SEASONS.size();
  }

  private static String replaced(Pattern pattern, String json, UnaryOperator<String> how) {
    return pattern.matcher(json).replaceAll(found -> how.apply(found.group()));
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  private static long quarter(LocalDate day) {
    return IsoFields.QUARTER_YEARS.between(LocalDate.EPOCH.withDayOfYear(1), day.withDayOfMonth(1));
  }
}
