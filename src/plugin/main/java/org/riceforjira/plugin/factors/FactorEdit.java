package org.riceforjira.plugin.factors;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.riceforjira.plugin.jira.SettingsProblems;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Sets factors of an issue and, in the same update, the score they give. */
@Component
public class FactorEdit {
  private final Issues issues;
  private final NeededFacts needed;
  private final SettingsProblems problems;
  private final Locks locks;
  private final Texts texts;

  public FactorEdit(
      Issues issues, NeededFacts needed, SettingsProblems problems, Locks locks, Texts texts) {
    this.issues = issues;
    this.needed = needed;
    this.problems = problems;
    this.locks = locks;
    this.texts = texts;
  }

  /**
   * Waits for other edits of the issue, so that the score fits all factors and not only these, and
   * so that nobody comes between the look at what is expected and the change.
   *
   * @throws EditConflict if the issue has not what is expected; nothing is set then
   * @throws Refusal if a factor has no field to be entered in; nothing is set then
   */
  public EditedFactors apply(VisibleIssue issue, ProjectSettings settings, FactorChange change) {
    return locks.alone("edit", issue.id(), () -> applyAlone(issue, settings, change));
  }

  private EditedFactors applyAlone(
      VisibleIssue issue, ProjectSettings settings, FactorChange change) {
    Set<String> available = issues.available(issue, FactorInput.fields(settings));
    Map<String, Double> changes = fields(available, settings.rules(), change.values());
    IssueFacts now = needed.of(issue, settings);
    TypedFactors typed = new TypedFactors(settings.rules());
    Map<Factor, Double> others = typed.changed(change.expected(), now);
    if (!others.isEmpty()) {
      throw new EditConflict(others);
    }
    IssueFacts after = now.withNumbers(changes);
    Evaluation evaluation = new Evaluator(settings.rules()).evaluate(after);
    // A score is not wiped because something is gone that the settings name.
    if (available.contains(settings.scoreField())
        && problems.stopping(issue.project(), settings).isEmpty()) {
      changes.put(settings.scoreField(), evaluation.scoreOrNull());
    }
    issues.edit(issue, changes);
    Map<Factor, Double> before = new EnumMap<>(Factor.class);
    change.values().keySet().forEach(factor -> before.put(factor, typed.of(factor, now)));
    return new EditedFactors(before, available, after, evaluation);
  }

  private Map<String, Double> fields(
      Set<String> available, ScoringRules rules, Map<Factor, Double> values) {
    TypedFactors typed = new TypedFactors(rules);
    Map<String, Double> fields = new HashMap<>();
    Map<String, String> errors = new LinkedHashMap<>();
    values.forEach(
        (factor, value) ->
            FactorInput.fieldOf(rules.of(factor))
                .filter(available::contains)
                .ifPresentOrElse(
                    field -> fields.put(field, typed.asStored(factor, value)),
                    () -> errors.put(FactorViews.code(factor), notTyped(factor))));
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
    return fields;
  }

  private String notTyped(Factor factor) {
    return texts.text(
        "rice.error.factor.notyped", texts.text("rice.factor." + FactorViews.code(factor)));
  }
}
