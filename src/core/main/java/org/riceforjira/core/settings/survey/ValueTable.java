package org.riceforjira.core.settings.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.riceforjira.core.score.Level;
import org.riceforjira.core.score.Scale;

/** Gives ordered names, such as priorities or options of a field, the values of a scale. */
final class ValueTable {
  private static final Set<String> LOW =
      Set.of(
          "lowest",
          "low",
          "minor",
          "trivial",
          "minimal",
          "none",
          "small",
          "tiny",
          "gering",
          "niedrig",
          "klein",
          "keine",
          "kaum",
          "unwichtig");

  private static final Set<String> HIGH =
      Set.of(
          "highest",
          "high",
          "blocker",
          "critical",
          "massive",
          "severe",
          "large",
          "huge",
          "hoch",
          "kritisch",
          "massiv",
          "gross",
          "gro\u00df",
          "wichtig");

  private ValueTable() {}

  /** The table for options; empty if they are numbers of no use, too few, or more than levels. */
  static Optional<Map<String, Double>> ofOptions(List<String> options, Scale scale) {
    Optional<Map<String, Double>> numbers = numbers(options);
    return numbers.isPresent() || options.size() > scale.levels().size()
        ? numbers
        : spread(options, scale);
  }

  /**
   * The table for names from the highest to the lowest, or the other way round where they say so:
   * the first gets the highest level, the last the lowest, those between them what lies between.
   * Several may share a level. Empty without levels, and for less than two names.
   */
  static Optional<Map<String, Double>> spread(List<String> names, Scale scale) {
    List<Double> values =
        scale.levels().stream().map(Level::value).sorted(Comparator.reverseOrder()).toList();
    if (values.isEmpty() || names.size() < 2) {
      return Optional.empty();
    }
    List<String> ordered = new ArrayList<>(names);
    if (isAscending(names)) {
      Collections.reverse(ordered);
    }
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      double place = (double) i * (values.size() - 1) / (ordered.size() - 1);
      byName.put(ordered.get(i), values.get((int) Math.round(place)));
    }
    return Optional.of(inOrder(names, byName));
  }

  private static Optional<Map<String, Double>> numbers(List<String> options) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String option : options) {
      OptionalDouble number = number(option);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      values.put(option, number.getAsDouble());
    }
    return values.size() < 2 ? Optional.empty() : Optional.of(values);
  }

  /** Of "3", "0.5", "80 %" or "8%". */
  private static OptionalDouble number(String option) {
    String digits = option.replace("%", "").strip();
    return digits.matches("\\d{1,9}(\\.\\d{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }

  private static boolean isAscending(List<String> names) {
    return speaks(names.get(0), LOW) || speaks(names.get(names.size() - 1), HIGH);
  }

  private static boolean speaks(String name, Set<String> words) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(words::contains);
  }

  private static Map<String, Double> inOrder(List<String> names, Map<String, Double> values) {
    Map<String, Double> ordered = new LinkedHashMap<>();
    names.forEach(name -> ordered.put(name, values.get(name)));
    return ordered;
  }
}
