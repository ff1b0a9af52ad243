package org.riceforjira.core.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Scores issues: reach x impact x confidence x alignment / effort, or every gap that prevents it.
 * Has no state, so one evaluator may serve many threads.
 */
public final class Evaluator {
  private static final double NO_ALIGNMENT = 1;

  private final ScoringRules rules;

  public Evaluator(ScoringRules rules) {
    this.rules = Objects.requireNonNull(rules, "rules");
  }

  public ScoringRules rules() {
    return rules;
  }

  /** The evaluation with an alignment of 1. */
  public Evaluation evaluate(IssueFacts facts) {
    return evaluate(facts, NO_ALIGNMENT);
  }

  /**
   * The evaluation of one issue.
   *
   * @param alignment multiplier for the goals the issue serves, from 0 up
   */
  public Evaluation evaluate(IssueFacts facts, double alignment) {
    Amounts.requireAmount(alignment, "Alignment");
    Map<Factor, FactorValue> values = new EnumMap<>(Factor.class);
    List<Gap> gaps = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      Finding finding = find(factor, facts);
      finding.value().ifPresent(value -> values.put(factor, value));
      finding.gap().ifPresent(gaps::add);
    }
    OptionalDouble score = OptionalDouble.empty();
    if (gaps.isEmpty()) {
      double number = score(values, alignment);
      if (Double.isFinite(number)) {
        score = OptionalDouble.of(number);
      } else {
        gaps.add(tooLarge(values));
      }
    }
    return new Evaluation(facts.id(), facts.key(), values, gaps, score);
  }

  private record Finding(Optional<FactorValue> value, Optional<Gap> gap) {}

  private Finding find(Factor factor, IssueFacts facts) {
    Gap gap = new Gap(factor, GapReason.MISSING, "");
    for (Source source : rules.of(factor).sources()) {
      Reading reading = source.read(facts);
      if (reading.value().isPresent()) {
        return check(factor, source, reading);
      }
      // What a person can see and mend says more than "missing"; the first such reason is kept.
      if (gap.reason() == GapReason.MISSING && reading.problem().isPresent()) {
        gap = new Gap(factor, reading.problem().get(), reading.found());
      }
    }
    return new Finding(Optional.empty(), Optional.of(gap));
  }

  private Finding check(Factor factor, Source source, Reading reading) {
    double number = reading.value().getAsDouble();
    double value = factor == Factor.CONFIDENCE ? rules.confidenceUnit().asRead(number) : number;
    Optional<GapReason> problem = problem(factor, value);
    if (problem.isPresent()) {
      // A name in a table does not show what is too much, and 1.2 does not look like it.
      boolean told = problem.get() != GapReason.CONFIDENCE_ABOVE_100;
      String found = told ? reading.found() : Amounts.text(value);
      return new Finding(Optional.empty(), Optional.of(new Gap(factor, problem.get(), found)));
    }
    Optional<Level> level = rules.of(factor).scale().levelOf(value);
    FactorValue found = new FactorValue(factor, value, source, reading.found(), level);
    return new Finding(Optional.of(found), Optional.empty());
  }

  private Optional<GapReason> problem(Factor factor, double value) {
    if (Double.isNaN(value)) {
      return Optional.of(GapReason.NOT_A_NUMBER);
    }
    if (Double.isInfinite(value)) {
      return Optional.of(GapReason.INFINITE);
    }
    if (value < 0) {
      return Optional.of(GapReason.NEGATIVE);
    }
    if (factor == Factor.CONFIDENCE && value > rules.confidenceUnit().largest()) {
      return Optional.of(GapReason.CONFIDENCE_ABOVE_100);
    }
    return factor == Factor.EFFORT && value == 0
        ? Optional.of(GapReason.ZERO_EFFORT)
        : Optional.empty();
  }

  private double score(Map<Factor, FactorValue> values, double alignment) {
    // In decimal from start to end, so that halves are the halves a person sees in the numbers.
    BigDecimal dividend =
        decimal(values, Factor.REACH)
            .multiply(decimal(values, Factor.IMPACT))
            .multiply(rules.confidenceUnit().multiplier(values.get(Factor.CONFIDENCE).value()))
            .multiply(BigDecimal.valueOf(alignment));
    return rules.rounding().quotient(dividend, decimal(values, Factor.EFFORT));
  }

  private static BigDecimal decimal(Map<Factor, FactorValue> values, Factor factor) {
    return BigDecimal.valueOf(values.get(factor).value());
  }

  private static Gap tooLarge(Map<Factor, FactorValue> values) {
    FactorValue largest = values.get(Factor.REACH);
    for (FactorValue value : values.values()) {
      largest = share(value) > share(largest) ? value : largest;
    }
    return new Gap(largest.factor(), GapReason.SCORE_TOO_LARGE, largest.raw());
  }

  private static double share(FactorValue value) {
    double size = Math.log(value.value());
    return value.factor() == Factor.EFFORT ? -size : size;
  }
}
