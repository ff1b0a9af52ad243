package org.riceforjira.plugin.jira;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a field that plans are written to holds.
 *
 * @param value as it is compared and written again: a day such as 2027-02-11, or the ids of
 *     versions in rising order with commas between them; "" for nothing
 * @param text the day, or the names of the versions when it was read
 */
public record PlanValue(String value, String text) {
  /** An empty field. */
  public static final PlanValue NONE = new PlanValue("", "");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public PlanValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
  }

  /** A day. */
  public static PlanValue of(LocalDate day) {
    return new PlanValue(day.toString(), day.toString());
  }

  /** True if it is a day and no versions, which can be called like one. */
  public boolean isDay() {
    return DAY.matcher(value).matches();
  }

  /** The day of a field for one; empty for nothing. */
  public Optional<LocalDate> day() {
    return Optional.of(value).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  /** True if a field that holds the one need not be changed to hold the other. */
  public boolean same(PlanValue other) {
    return value.equals(other.value);
  }

  /** Null for nothing. */
  public String textOrNull() {
    return text.isEmpty() ? null : text;
  }
}
