package org.riceforjira.plugin.backlog;

import org.riceforjira.core.score.Gap;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.factors.EditedFactors;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.Numbers;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Draws what an edit changed in a row. */
@Component
class EditedRows {
  private final FactorViews factors;
  private final Texts texts;

  EditedRows(FactorViews factors, Texts texts) {
    this.factors = factors;
    this.texts = texts;
  }

  EditedRow row(ScoringRules rules, EditedFactors edited) {
    Double score = edited.evaluation().scoreOrNull();
    return new EditedRow(
        score == null ? null : new NumberCell(score, Numbers.text(score)),
        factors.of(edited.available(), rules, edited.facts(), edited.evaluation()).stream()
            .map(FactorCell::of)
            .toList(),
        edited.evaluation().gaps().stream().map(this::sentence).toList());
  }

  private String sentence(Gap gap) {
    String label = texts.text("rice.factor." + FactorViews.code(gap.factor()));
    return texts.text("rice.gap." + gap.code(), label, gap.found());
  }
}
