package org.riceforjira.plugin.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.riceforjira.core.score.Evaluation;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.factors.FormulaText;
import org.riceforjira.plugin.jira.IssueRef;
import org.riceforjira.plugin.jira.LoadedIssues;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReport.BestIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How the best scores come about, in numbers, from the issues as they are now. */
@Component
class Formulas {
  private static final Logger LOG = LoggerFactory.getLogger(Formulas.class);

  private final LoadedIssues issues;
  private final FormulaText formula;

  Formulas(LoadedIssues issues, FormulaText formula) {
    this.issues = issues;
    this.formula = formula;
  }

  /** By issue id; without those that have no score any more. */
  Map<Long, String> of(PlanReport report) {
    Map<ProjectId, List<IssueRef>> best =
        report.best().stream()
            .map(BestIssue::issue)
            .collect(Collectors.groupingBy(IssueRef::project));
    Map<Long, String> formulas = new HashMap<>();
    best.forEach(
        (project, wanted) ->
            formulas.putAll(of(project, wanted, report.settings(project).rules())));
    return formulas;
  }

  private Map<Long, String> of(ProjectId project, List<IssueRef> wanted, ScoringRules rules) {
    Map<Long, String> formulas = new HashMap<>();
    Evaluator evaluator = new Evaluator(rules);
    try {
      for (IssueFacts facts : issues.facts(project, wanted, rules.needs())) {
        Evaluation evaluation = evaluator.evaluate(facts);
        if (evaluation.score().isPresent()) {
          formulas.put(evaluation.scored().issueId(), formula.of(rules, evaluation));
        }
      }
    } catch (UnusableGoal e) {
      // The part about goals tells which; a report without formulas is better than none.
      LOG.debug("No formulas for project {}", project, e);
    }
    return formulas;
  }
}
