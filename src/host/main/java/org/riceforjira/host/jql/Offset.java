package org.riceforjira.host.jql;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a date function is moved: {@code -1}, {@code "+2w"}, {@code 1M}. */
record Offset(int amount, ChronoUnit unit) {
  private static final Pattern FORM = Pattern.compile("([+-]?\\d{1,5})([yMwdhm]?)");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "y", ChronoUnit.YEARS,
          "M", ChronoUnit.MONTHS,
          "w", ChronoUnit.WEEKS,
          "d", ChronoUnit.DAYS,
          "h", ChronoUnit.HOURS,
          "m", ChronoUnit.MINUTES);

  static Offset of(String text, ChronoUnit period) {
    Matcher matcher = FORM.matcher(text.trim());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not a whole number up to 99999 with one of the units y, M, w, d, h, m or"
              + " none.");
    }
    return new Offset(
        Integer.parseInt(matcher.group(1)), UNITS.getOrDefault(matcher.group(2), period));
  }
}
