package org.riceforjira.core.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;

/**
 * How the issues of a project are scored.
 *
 * @param factors one rule for each of the four factors
 * @param rounding how scores are rounded, and when two are equal
 */
public record ScoringRules(
    Map<Factor, FactorRule> factors, ConfidenceUnit confidenceUnit, Rounding rounding) {
  public ScoringRules {
    Objects.requireNonNull(confidenceUnit, "confidenceUnit");
    Objects.requireNonNull(rounding, "rounding");
    if (!factors.keySet().equals(EnumSet.allOf(Factor.class))) {
      throw new IllegalArgumentException(
          "Scoring needs a rule for each of the four factors, had " + factors.keySet() + ".");
    }
    factors = Collections.unmodifiableMap(new EnumMap<>(factors));
  }

  public FactorRule of(Factor factor) {
    return factors.get(factor);
  }

  /** How many decimals a score has. */
  public int decimals() {
    return rounding.decimals();
  }

  /** The facts that the sources of all factors look at. */
  public FactNeeds needs() {
    return factors.values().stream()
        .flatMap(rule -> rule.sources().stream())
        .map(Source::needs)
        .reduce(FactNeeds.NONE, FactNeeds::plus);
  }
}
