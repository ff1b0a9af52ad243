package org.riceforjira.host.jql;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments: absolute dates in the zone of the user, distances from now, functions. */
record Dates(String field, Scope scope) implements ComparableValues.Reading<Instant> {
  private static final Pattern ABSOLUTE =
      Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?");
  private static final Pattern RELATIVE =
      Pattern.compile("([+-]?)(\\d{1,5}[wdhm](?: *\\d{1,5}[wdhm])*)");
  private static final Pattern STEP = Pattern.compile("(\\d+)([wdhm])");

  // A pattern with a repeated group needs stack for every repetition.
  private static final int LONGEST_DISTANCE = 100;

  @Override
  public Instant read(Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      return scope.functions().date(call, field);
    }
    String text = ((Operand.Literal) operand).text().trim();
    return absolute(text)
        .or(() -> relative(text))
        .orElseThrow(
            () ->
                new JqlError(
                    "The date '"
                        + text
                        + "' for the field '"
                        + field
                        + "' is not valid. Write"
                        + " \"yyyy/MM/dd HH:mm\", \"yyyy-MM-dd HH:mm\", \"yyyy/MM/dd\", \"yyyy-MM-dd\""
                        + " or a distance from now such as -5d or \"4w 2d\".",
                    operand.at()));
  }

  /** The same for fields that hold days. */
  ComparableValues.Reading<LocalDate> days() {
    return operand -> read(operand).atZone(scope.context().zone()).toLocalDate();
  }

  private Optional<Instant> absolute(String text) {
    Matcher parts = ABSOLUTE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime date =
          LocalDateTime.of(
              number(parts, 1),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5),
              number(parts, 6));
      return Optional.of(date.atZone(scope.context().zone()).toInstant());
    } catch (DateTimeException noSuchDay) {
      // Right in form but not in the calendar: the caller's error names it like any other.
      return Optional.empty();
    }
  }

  private static int number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
  }

  private Optional<Instant> relative(String text) {
    Matcher whole = RELATIVE.matcher(text);
    if (text.length() > LONGEST_DISTANCE || !whole.matches()) {
      return Optional.empty();
    }
    Duration distance = Duration.ZERO;
    Matcher step = STEP.matcher(whole.group(2));
    while (step.find()) {
      distance = distance.plus(length(Long.parseLong(step.group(1)), step.group(2)));
    }
    Instant now = scope.context().now();
    return Optional.of(whole.group(1).equals("-") ? now.minus(distance) : now.plus(distance));
  }

  private static Duration length(long amount, String unit) {
    return switch (unit) {
      case "w" -> Duration.ofDays(7 * amount);
      case "d" -> Duration.ofDays(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofMinutes(amount);
    };
  }
}
