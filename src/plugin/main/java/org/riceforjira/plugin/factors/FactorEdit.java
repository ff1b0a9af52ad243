package org.riceforjira.plugin.factors;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factor;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Sets factors of an issue and, in the same update, the score they give. */
@Component
public class FactorEdit {
  private final Issues issues;
  private final NeededFacts needed;
  private final Locks locks;
  private final Texts texts;

  public FactorEdit(Issues issues, NeededFacts needed, Locks locks, Texts texts) {
    this.issues = issues;
    this.needed = needed;
    this.locks = locks;
    this.texts = texts;
  }

  /** Waits for other edits of the issue, so that the score fits all factors and not only these. */
  public void apply(VisibleIssue issue, ProjectSettings settings, Map<Factor, Double> values) {
    locks.alone("edit", issue.id(), () -> applyAlone(issue, settings, values));
  }

  private Evaluation applyAlone(
      VisibleIssue issue, ProjectSettings settings, Map<Factor, Double> values) {
    Set<String> available = issues.available(issue, FactorInput.fields(settings));
    Map<String, Double> changes = fields(available, settings.rules(), values);
    IssueFacts after = needed.of(issue, settings).withNumbers(changes);
    Evaluation evaluation = new Evaluator(settings.rules()).evaluate(after);
    if (available.contains(settings.scoreField())) {
      changes.put(settings.scoreField(), evaluation.scoreOrNull());
    }
    issues.edit(issue, changes);
    return evaluation;
  }

  private Map<String, Double> fields(
      Set<String> available, ScoringRules rules, Map<Factor, Double> values) {
    Map<String, Double> fields = new HashMap<>();
    Map<String, String> errors = new HashMap<>();
    values.forEach(
        (factor, value) ->
            FactorInput.fieldOf(rules.of(factor))
                .filter(available::contains)
                .ifPresentOrElse(
                    field -> fields.put(field, stored(factor, rules, value)),
                    () -> errors.put(FactorViews.code(factor), notTyped(factor))));
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return fields;
  }

  private static Double stored(Factor factor, ScoringRules rules, Double read) {
    return read == null || factor != Factor.CONFIDENCE
        ? read
        : (Double) rules.confidenceUnit().asStored(read);
  }

  private String notTyped(Factor factor) {
    return texts.text(
        "rice.error.factor.notyped", texts.text("rice.factor." + FactorViews.code(factor)));
  }
}
