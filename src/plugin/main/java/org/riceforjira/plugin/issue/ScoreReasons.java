package org.riceforjira.plugin.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.factors.FactorJson;
import org.riceforjira.plugin.factors.FactorViews;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.issue.IssueJson.NumberJson;
import org.riceforjira.plugin.issue.WhyJson.ChangedJson;
import org.riceforjira.plugin.issue.WhyJson.FactorWhyJson;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Why a score is what it is: the formula, where each factor came from, and what is missing. */
@Component
class ScoreReasons {
  private final NeededFacts needed;
  private final FormulaText formula;
  private final FactorViews views;
  private final FactorChanges changes;

  ScoreReasons(NeededFacts needed, FormulaText formula, FactorViews views, FactorChanges changes) {
    this.needed = needed;
    this.formula = formula;
    this.views = views;
    this.changes = changes;
  }

  /**
   * The score and its reasons.
   *
   * @param score null without one
   * @param formula null without a score
   * @param gaps empty with a score
   */
  record Reasons(
      Evaluation evaluation,
      NumberJson score,
      String formula,
      List<FactorWhyJson> factors,
      List<String> gaps) {}

  /** From the issue as it is now. */
  Reasons of(VisibleIssue issue, ProjectSettings settings) {
    IssueFacts facts = needed.of(issue, settings);
    ScoringRules rules = settings.rules();
    Evaluation evaluation = new Evaluator(rules).evaluate(facts);
    return new Reasons(
        evaluation,
        score(evaluation),
        formula.of(rules, evaluation),
        factors(issue, rules, facts, evaluation),
        evaluation.gaps().stream().map(views::sentence).toList());
  }

  private NumberJson score(Evaluation evaluation) {
    Double score = evaluation.scoreOrNull();
    return score == null ? null : new NumberJson(score, views.number(score));
  }

  private List<FactorWhyJson> factors(
      VisibleIssue issue, ScoringRules rules, IssueFacts facts, Evaluation evaluation) {
    Map<String, ChangedJson> last = new HashMap<>();
    changes
        .of(issue, rules, evaluation)
        .forEach((factor, change) -> last.put(FactorViews.code(factor), change));
    return views.of(Set.of(), rules, facts, evaluation).stream()
        .map(factor -> why(factor, last.get(factor.factor())))
        .toList();
  }

  private static FactorWhyJson why(FactorJson factor, ChangedJson changed) {
    boolean there = factor.value() != null;
    return new FactorWhyJson(
        factor.factor(),
        factor.label(),
        there ? factor.value().text() : "",
        there ? factor.value().level() : null,
        there ? factor.value().unit() : null,
        there ? factor.origin().text() : null,
        there && factor.origin().assumed(),
        changed);
  }
}
