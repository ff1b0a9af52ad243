package org.riceforjira.core.score;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the issues of a project are scored.
 *
 * @param factors one rule for each of the four factors
 * @param rounding how scores are rounded, and when two are equal
 * @param alignment goals in order: the first that an issue matches counts; none for most projects
 */
public record ScoringRules(
    Map<Factor, FactorRule> factors,
    ConfidenceUnit confidenceUnit,
    Rounding rounding,
    List<AlignmentRule> alignment) {
  public ScoringRules {
    Objects.requireNonNull(confidenceUnit, "confidenceUnit");
    Objects.requireNonNull(rounding, "rounding");
    if (!factors.keySet().equals(EnumSet.allOf(Factor.class))) {
      throw new IllegalArgumentException(
          "Scoring needs a rule for each of the four factors, had " + factors.keySet() + ".");
    }
    alignment = List.copyOf(alignment);
    factors = Collections.unmodifiableMap(new EnumMap<>(factors));
  }

  public FactorRule of(Factor factor) {
    return factors.get(factor);
  }

  /** How many decimals a score has. */
  public int decimals() {
    return rounding.decimals();
  }

  /** The first goal that the issue serves. */
  Optional<AlignmentRule> goalOf(IssueFacts facts) {
    for (AlignmentRule goal : alignment) {
      if (facts.matches(goal.jql())) {
        return Optional.of(goal);
      }
    }
    return Optional.empty();
  }

  /** The facts that the sources of all factors and the goals look at. */
  public FactNeeds needs() {
    return factors.values().stream()
        .flatMap(rule -> rule.sources().stream())
        .map(Source::needs)
        .reduce(
            FactNeeds.ofQueries(alignment.stream().map(AlignmentRule::jql).collect(toSet())),
            FactNeeds::plus);
  }
}
