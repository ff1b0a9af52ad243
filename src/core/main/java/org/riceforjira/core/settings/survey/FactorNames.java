package org.riceforjira.core.settings.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.score.Factor;

/** How teams call the fields that they keep factors in, in English and German. */
final class FactorNames {
  /** Anywhere in a name, as words of their own. */
  private static final Map<Factor, Set<String>> WORDS =
      Map.of(
          Factor.REACH, Set.of("reach", "reichweite"),
          Factor.IMPACT, Set.of("impact", "severity", "wirkung", "auswirkung", "schweregrad"),
          Factor.CONFIDENCE, Set.of("confidence", "konfidenz", "zuversicht"),
          Factor.EFFORT, Set.of("effort", "aufwand"));

  /** Whole names: as a word within others these mean something else, such as IT security. */
  private static final Map<Factor, Set<String>> NAMES =
      Map.of(Factor.CONFIDENCE, Set.of("sicherheit"));

  private FactorNames() {}

  static boolean match(Factor factor, String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    List<String> words = Arrays.asList(lower.split("[^\\p{L}]+"));
    // A score is made of factors and is none.
    boolean score = words.contains("score") || words.contains("rice");
    return !score
        && (words.stream().anyMatch(WORDS.get(factor)::contains)
            || NAMES.getOrDefault(factor, Set.of()).contains(lower));
  }
}
