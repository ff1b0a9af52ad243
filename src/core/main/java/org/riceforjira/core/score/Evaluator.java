package org.riceforjira.core.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores issues: reach x impact x confidence x alignment / effort, or every gap that prevents it.
 * Has no state, so one evaluator may serve many threads.
 */
public final class Evaluator {
  private static final double NO_ALIGNMENT = 1;

  private final ScoringRules rules;
  private final Formula formula;
  private final FactorReader reach;
  private final FactorReader impact;
  private final FactorReader confidence;
  private final FactorReader effort;

  public Evaluator(ScoringRules rules) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.formula = new Formula(rules.confidenceUnit(), rules.rounding());
    this.reach = reader(Factor.REACH);
    this.impact = reader(Factor.IMPACT);
    this.confidence = reader(Factor.CONFIDENCE);
    this.effort = reader(Factor.EFFORT);
  }

  private FactorReader reader(Factor factor) {
    return new FactorReader(factor, rules.of(factor), rules.confidenceUnit());
  }

  public ScoringRules rules() {
    return rules;
  }

  /** The score alone: what a ranking needs of many issues. */
  public Score score(IssueFacts facts) {
    Factors factors =
        new Factors(
            reach.number(facts),
            impact.number(facts),
            confidence.number(facts),
            effort.number(facts));
    return score(facts.id(), facts.key(), factors, rules.goalOf(facts));
  }

  /** The score with its reasons: what a person reads about one issue. */
  public Evaluation evaluate(IssueFacts facts) {
    Score score = score(facts);
    Map<Factor, FactorValue> values = new EnumMap<>(Factor.class);
    List<Gap> gaps = new ArrayList<>();
    for (FactorReader reader : List.of(reach, impact, confidence, effort)) {
      reader.value(facts).ifPresent(value -> values.put(value.factor(), value));
      reader.gap(facts).ifPresent(gaps::add);
    }
    if (gaps.isEmpty() && !score.isPresent()) {
      gaps.add(tooLarge(values));
    }
    return new Evaluation(score, values, gaps, rules.goalOf(facts));
  }

  /**
   * The score an evaluated issue would have with another number for one factor; none with a number
   * that is a gap, such as an effort of 0.
   *
   * @param number as a person reads it: confidence in percent unless its scale is raw
   */
  public Score rescore(Evaluation issue, Factor factor, double number) {
    double usable = reader(factor).usable(number) ? number : Double.NaN;
    Factors changed = issue.scored().factors().with(factor, usable);
    return score(issue.issueId(), issue.key(), changed, issue.goal());
  }

  private Score score(long id, String key, Factors factors, Optional<AlignmentRule> goal) {
    if (!factors.complete()) {
      return new Score(id, key, Double.NaN, factors);
    }
    double value =
        formula.score(factors, goal.isPresent() ? goal.get().multiplier() : NO_ALIGNMENT);
    return new Score(id, key, Double.isInfinite(value) ? Double.NaN : value, factors);
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
