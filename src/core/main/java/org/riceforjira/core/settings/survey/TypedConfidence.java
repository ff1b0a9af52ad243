package org.riceforjira.core.settings.survey;

import java.util.List;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.score.Source;

/** Tells by the numbers that people typed whether confidence is stored as percent or fraction. */
final class TypedConfidence {
  private final List<Double> values;

  /** What issues have in the number fields among these sources. */
  TypedConfidence(List<Source> sources, List<IssueFacts> issues) {
    List<String> fields =
        sources.stream()
            .filter(Source.NumberField.class::isInstance)
            .map(source -> ((Source.NumberField) source).field())
            .toList();
    this.values =
        issues.stream()
            .flatMap(issue -> fields.stream().map(issue.numbers()::get))
            .filter(value -> value != null && value > 0)
            .toList();
  }

  /**
   * What most of them are: 0 says nothing, and 1 is all of a fraction where there are others, or
   * one percent. Without a majority it is as the rules have it, and so it is where those give
   * values to options, which are of their unit, or have a scale of the team's own.
   */
  ConfidenceUnit unit(ScoringRules rules) {
    ConfidenceUnit unit = rules.confidenceUnit();
    boolean fixed =
        unit == ConfidenceUnit.RAW
            || rules.of(Factor.CONFIDENCE).sources().stream()
                .anyMatch(source -> source.typed() && !(source instanceof Source.NumberField));
    long small = values.stream().filter(value -> value <= 1).count();
    long large = values.size() - small;
    if (fixed || small == large) {
      return unit;
    }
    boolean fractions = small > large && values.stream().anyMatch(value -> value < 1);
    return fractions ? ConfidenceUnit.FRACTION : large > small ? ConfidenceUnit.PERCENT : unit;
  }
}
