package org.riceforjira.core.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The score of one issue and why it is that, or every gap that prevents one.
 *
 * @param values the usable factors, also when others have gaps
 * @param gaps in the order of the formula; empty exactly when there is a score
 * @param score rounded to the decimals of the rules
 */
public record Evaluation(
    long issueId,
    String key,
    Map<Factor, FactorValue> values,
    List<Gap> gaps,
    OptionalDouble score) {
  public Evaluation {
    Map<Factor, FactorValue> ordered = new EnumMap<>(Factor.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
    gaps = List.copyOf(gaps);
    if (gaps.isEmpty() != score.isPresent()) {
      throw new IllegalArgumentException(
          "Issue "
              + key
              + " must have either a score or a gap, had "
              + score
              + " and "
              + gaps
              + ".");
    }
  }

  /** The score, or null when there is none: what belongs in the score field. */
  public Double scoreOrNull() {
    return score.isPresent() ? score.getAsDouble() : null;
  }
}
