package org.riceforjira.connect.explain;

import org.riceforjira.connect.text.FactorTexts;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.Factors;

/** How a score comes about, in numbers: {@code 450 × 3 × 100 % ÷ 2 = 675}. */
final class FormulaText {
  private final FactorTexts texts;

  FormulaText(FactorTexts texts) {
    this.texts = texts;
  }

  /** The formula of an issue that has a score. */
  String of(Evaluation evaluation) {
    Factors factors = evaluation.scored().factors();
    String goal =
        evaluation
            .goal()
            .map(it -> " × " + Numbers.text(it.multiplier()) + " (" + it.label() + ")")
            .orElse("");
    return "%s × %s × %s%s ÷ %s = %s"
        .formatted(
            texts.value(Factor.REACH, factors.reach()),
            texts.value(Factor.IMPACT, factors.impact()),
            texts.value(Factor.CONFIDENCE, factors.confidence()),
            goal,
            texts.value(Factor.EFFORT, factors.effort()),
            Numbers.text(evaluation.scored().value()));
  }
}
