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
import org.riceforjira.core.score.ConfidenceUnit;
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

  /** From the smallest to the largest. */
  private static final List<String> SIZES =
      List.of("xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl");

  private ValueTable() {}

  /**
   * The table for options; empty if they are numbers of no use, too few, more than levels, or do
   * not say which end is high.
   */
  static Optional<Map<String, Double>> ofOptions(List<String> options, Scale scale) {
    Optional<Map<String, Double>> numbers = numbers(options);
    return numbers.isPresent() || options.size() > scale.levels().size()
        ? numbers
        : highestFirst(options).flatMap(ordered -> spread(options, ordered, scale));
  }

  /**
   * The same in percent, over a scale in percent: numbers that are all at most 1, and are not
   * called percents, are fractions.
   */
  static Optional<Map<String, Double>> ofConfidences(List<String> options, Scale scale) {
    Optional<Map<String, Double>> values = ofOptions(options, scale);
    boolean fractions =
        options.stream().noneMatch(option -> option.contains("%"))
            && values.stream().allMatch(of -> of.values().stream().allMatch(v -> v <= 1));
    values
        .filter(of -> fractions)
        .ifPresent(of -> of.replaceAll((option, v) -> ConfidenceUnit.FRACTION.asRead(v)));
    return values;
  }

  /**
   * The table for names from the highest to the lowest, or the other way round where they say so:
   * the first gets the highest level, the last the lowest, those between them what lies between.
   * Several may share a level. Empty without levels, and for less than two names.
   */
  static Optional<Map<String, Double>> spread(List<String> names, Scale scale) {
    return spread(names, highestFirst(names).orElse(names), scale);
  }

  private static Optional<Map<String, Double>> spread(
      List<String> names, List<String> ordered, Scale scale) {
    List<Double> values =
        scale.levels().stream().map(Level::value).sorted(Comparator.reverseOrder()).toList();
    if (values.isEmpty() || names.size() < 2) {
      return Optional.empty();
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

  /** Of "3", "0.5", "0,5", "80 %" or "8%", but not of "1,000": that may be a thousand, or one. */
  private static OptionalDouble number(String option) {
    String digits = option.replace("%", "").strip();
    return digits.matches("\\d{1,9}([.,]\\d{1,6})?") && !digits.matches("0*[1-9]\\d*[.,]\\d{3}")
        ? OptionalDouble.of(Double.parseDouble(digits.replace(',', '.')))
        : OptionalDouble.empty();
  }

  /** Empty where the names do not say which end is high, or contradict themselves. */
  private static Optional<List<String>> highestFirst(List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<String> ordered = new ArrayList<>(names);
    if (names.stream().allMatch(name -> size(name) >= 0)) {
      ordered.sort(Comparator.comparingInt(ValueTable::size).reversed());
      return Optional.of(ordered);
    }
    String first = names.get(0);
    String last = names.get(names.size() - 1);
    boolean ascending = speaks(first, LOW) || speaks(last, HIGH);
    if (ascending == (speaks(first, HIGH) || speaks(last, LOW))) {
      return Optional.empty();
    }
    if (ascending) {
      Collections.reverse(ordered);
    }
    return Optional.of(ordered);
  }

  /** The place among the sizes of shirts; -1 for no size. */
  private static int size(String name) {
    return SIZES.indexOf(name.strip().toLowerCase(Locale.ROOT));
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
