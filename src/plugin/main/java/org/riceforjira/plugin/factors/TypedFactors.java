package org.riceforjira.plugin.factors;

import java.util.EnumMap;
import java.util.Map;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;

/**
 * What people typed into the fields of factors: as they read it (confidence in percent), and as the
 * field holds it. Null stands for "empty" throughout.
 */
final class TypedFactors {
  /** Some databases keep no more than six decimals of a number field. */
  private static final double KEPT = 5e-7;

  private final ScoringRules rules;

  TypedFactors(ScoringRules rules) {
    this.rules = rules;
  }

  /** What the issue has; null too where the factor has no field to type into. */
  Double of(Factor factor, IssueFacts facts) {
    return FactorInput.fieldOf(rules.of(factor))
        .map(field -> asRead(factor, facts.numbers().get(field)))
        .orElse(null);
  }

  Double asRead(Factor factor, Double stored) {
    return stored == null || factor != Factor.CONFIDENCE
        ? stored
        : (Double) rules.confidenceUnit().asRead(stored);
  }

  Double asStored(Factor factor, Double read) {
    return read == null || factor != Factor.CONFIDENCE
        ? read
        : (Double) rules.confidenceUnit().asStored(read);
  }

  /** Those of the expected values that are others by now, as they are now. */
  Map<Factor, Double> changed(Map<Factor, Double> expected, IssueFacts now) {
    Map<Factor, Double> changed = new EnumMap<>(Factor.class);
    expected.forEach(
        (factor, value) -> {
          Double found = of(factor, now);
          if (!same(asStored(factor, value), asStored(factor, found))) {
            changed.put(factor, found);
          }
        });
    return changed;
  }

  private static boolean same(Double one, Double other) {
    return one == null || other == null ? one == other : Math.abs(one - other) <= KEPT;
  }
}
