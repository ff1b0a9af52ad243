package org.riceforjira.core.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The score of one issue and why it is that, or every gap that prevents one.
 *
 * @param scored the same in numbers only
 * @param values the usable factors, also when others have gaps
 * @param gaps in the order of the formula; empty exactly when there is a score
 * @param goal the first goal of the project that the issue serves, which multiplied the score
 */
public record Evaluation(
    Score scored, Map<Factor, FactorValue> values, List<Gap> gaps, Optional<AlignmentRule> goal) {
  public Evaluation {
    Map<Factor, FactorValue> ordered = new EnumMap<>(Factor.class);
    ordered.putAll(values);
    values = Collections.unmodifiableMap(ordered);
    gaps = List.copyOf(gaps);
    Objects.requireNonNull(goal, "goal");
    if (gaps.isEmpty() != scored.isPresent()) {
      throw new IllegalArgumentException(
          "An issue must have either a score or a gap, had " + scored + " and " + gaps + ".");
    }
  }

  public long issueId() {
    return scored.issueId();
  }

  public String key() {
    return scored.key();
  }

  /** Rounded to the decimals of the rules. */
  public OptionalDouble score() {
    return scored.isPresent() ? OptionalDouble.of(scored.value()) : OptionalDouble.empty();
  }

  /** The score, or null when there is none: what belongs in the score field. */
  public Double scoreOrNull() {
    return scored.isPresent() ? scored.value() : null;
  }
}
