package org.riceforjira.plugin.backlog;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.Evaluator;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.ScoringRules;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.factors.ReviewJson;
import org.riceforjira.plugin.factors.ReviewViews;
import org.riceforjira.plugin.jira.IssueHeads;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.ReviewStamp;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** The factors of single issues as they are now, and whether they are due for another look. */
@Component
class IssueReviews {
  private final Issues issues;
  private final IssueHeads heads;
  private final ReviewViews views;

  IssueReviews(Issues issues, IssueHeads heads, ReviewViews views) {
    this.issues = issues;
    this.heads = heads;
    this.views = views;
  }

  Factors factors(VisibleIssue issue, ProjectSettings settings) {
    ScoringRules rules = withoutGoals(settings.rules());
    return new Evaluator(rules).score(issues.facts(issue, rules.needs())).factors();
  }

  ReviewJson view(
      VisibleIssue issue, ProjectSettings settings, Optional<ReviewStamp> stamp, Factors now) {
    return views.of(settings.review(), stamp, heads.of(issue).created(), now);
  }

  /** They change no factor, and each costs a search. */
  private static ScoringRules withoutGoals(ScoringRules rules) {
    return new ScoringRules(rules.factors(), rules.confidenceUnit(), rules.rounding(), List.of());
  }
}
