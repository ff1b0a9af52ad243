package org.riceforjira.plugin.factors;

import java.util.Map;
import org.riceforjira.core.score.AlignmentRule;
import org.riceforjira.core.score.ConfidenceUnit;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.FactorValue;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** How a score comes about, in numbers: {@code 450 × 3 × 100 % ÷ 2 = 675}. */
@Component
public class FormulaText {
  private final Texts texts;

  public FormulaText(Texts texts) {
    this.texts = texts;
  }

  /** The formula of an issue's score; null without a score. */
  public String of(ScoringRules rules, Evaluation evaluation) {
    if (evaluation.score().isEmpty()) {
      return null;
    }
    String confidence = confidence(rules, evaluation);
    return texts.text(
        "rice.formula",
        number(evaluation.values(), Factor.REACH),
        number(evaluation.values(), Factor.IMPACT),
        evaluation.goal().map(goal -> withGoal(confidence, goal)).orElse(confidence),
        number(evaluation.values(), Factor.EFFORT),
        texts.number(evaluation.score().getAsDouble()));
  }

  private String confidence(ScoringRules rules, Evaluation evaluation) {
    String number = number(evaluation.values(), Factor.CONFIDENCE);
    return rules.confidenceUnit() == ConfidenceUnit.RAW
        ? number
        : texts.text("rice.formula.percent", number);
  }

  private String withGoal(String confidence, AlignmentRule goal) {
    return texts.text(
        "rice.formula.goal", confidence, texts.number(goal.multiplier()), goal.label());
  }

  private String number(Map<Factor, FactorValue> values, Factor factor) {
    return texts.number(values.get(factor).value());
  }
}
