package org.riceforjira.connect.roadmap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.riceforjira.connect.config.InvalidConfiguration;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.plan.cut.CapacityUse;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;

/** Reads how a roadmap is wanted from the words of a command line. */
public final class WishTexts {
  private static final Pattern SPRINT = Pattern.compile("([^/]*)/([^/]*)/(.+)");
  private static final Pattern POOL = Pattern.compile("([0-9.]+):(.+)");

  private WishTexts() {}

  /** The constant of a word such as "month". */
  public static <E extends Enum<E>> E word(String option, String word, Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    return constants.stream()
        .filter(constant -> word(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidConfiguration(
                    option
                        + " must be "
                        + constants.stream().map(WishTexts::word).collect(Collectors.joining(", "))
                        + ": \""
                        + word
                        + "\"."));
  }

  /** How options and JSON name a constant. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A day such as 2027-01-31. */
  public static LocalDate day(String option, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidConfiguration(
          option + " must have a day such as 2027-01-31: \"" + text + "\".");
    }
  }

  /** A sprint as its first day, its last day and its name. */
  public static Period sprint(String text) {
    Matcher parts = SPRINT.matcher(text);
    if (!parts.matches()) {
      throw wrongSprint(text);
    }
    LocalDate start = day("--sprint", parts.group(1));
    LocalDate end = day("--sprint", parts.group(2));
    try {
      return new Period(parts.group(3).strip(), start, end);
    } catch (IllegalArgumentException e) {
      throw new InvalidConfiguration("--sprint: " + e.getMessage());
    }
  }

  private static InvalidConfiguration wrongSprint(String text) {
    return new InvalidConfiguration(
        "--sprint must be its first day, its last day and its name, such as"
            + " \"2027-01-04/2027-01-17/Sprint 7\": \""
            + text
            + "\".");
  }

  /** Capacities of lanes, each such as 3:Web. */
  public static Map<String, Double> lanes(List<String> texts) {
    Map<String, Double> lanes = new LinkedHashMap<>();
    for (String text : texts) {
      Matcher parts = POOL.matcher(text);
      if (!parts.matches() || parts.group(2).isBlank()) {
        throw new InvalidConfiguration(
            "--lane-capacity must be a number and the name of a lane, such as 3:Web: \""
                + text
                + "\".");
      }
      String lane = parts.group(2).strip();
      if (lanes.put(lane, amount("--lane-capacity", parts.group(1))) != null) {
        throw new InvalidConfiguration("--lane-capacity gives that of " + lane + " twice.");
      }
    }
    return lanes;
  }

  /** A capacity; empty without a text. */
  public static OptionalDouble capacity(String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(amount("--capacity", text));
  }

  private static double amount(String option, String text) {
    try {
      double amount = new BigDecimal(text).doubleValue();
      if (amount >= 0 && amount <= CapacityUse.MOST) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that no capacity is.
    }
    throw new InvalidConfiguration(
        option
            + " must have a number from 0 to "
            + Numbers.text(CapacityUse.MOST)
            + ": \""
            + text
            + "\".");
  }

  /**
   * By what issues are told apart.
   *
   * @param kind such as "component"; null for what the settings have
   * @param teamField id of the field that names the team; null for none
   */
  public static Optional<LaneChoice> laneChoice(String kind, String teamField) {
    if (kind == null) {
      return Optional.empty();
    }
    LaneKind lanes = word("--lanes", kind, LaneKind.class);
    boolean teams = lanes == LaneKind.TEAM;
    if (teams != (teamField != null)) {
      throw new InvalidConfiguration(
          "--lanes team needs the field that names the team, with --team-field ID; no other lanes"
              + " have one.");
    }
    return Optional.of(new LaneChoice(lanes, Optional.ofNullable(teamField), Map.of()));
  }
}
