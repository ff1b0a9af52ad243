package org.riceforjira.plugin.backlog;

import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.factors.EditedFactors;
import org.riceforjira.plugin.factors.FactorViews;
import org.springframework.stereotype.Component;

/** Draws what an edit changed in a row. */
@Component
class EditedRows {
  private final FactorViews factors;

  EditedRows(FactorViews factors) {
    this.factors = factors;
  }

  EditedRow row(ScoringRules rules, EditedFactors edited) {
    Double score = edited.evaluation().scoreOrNull();
    return new EditedRow(
        score == null ? null : new NumberCell(score, factors.number(score)),
        factors.of(edited.available(), rules, edited.facts(), edited.evaluation()).stream()
            .map(FactorCell::of)
            .toList(),
        edited.evaluation().gaps().stream().map(factors::sentence).toList());
  }
}
