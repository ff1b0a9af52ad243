package org.riceforjira.plugin.factors;

import java.util.Collection;
import java.util.Set;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.jira.VisibleIssue;
import org.springframework.stereotype.Component;

/** Reads what the settings look at, or tells which goal prevents that. */
@Component
public class NeededFacts {
  private final Issues issues;
  private final Texts texts;

  public NeededFacts(Issues issues, Texts texts) {
    this.issues = issues;
    this.texts = texts;
  }

  /** Those of the fields that exist and are meant for the issue's project and type. */
  public Set<String> available(VisibleIssue issue, Collection<String> fieldIds) {
    return issues.available(issue, fieldIds);
  }

  public IssueFacts of(VisibleIssue issue, ProjectSettings settings) {
    try {
      return issues.facts(issue, settings.needs());
    } catch (UnusableGoal e) {
      throw unusable(e, settings);
    }
  }

  /** What to answer where nobody can tell which issues serve a goal of the settings. */
  public Refusal unusable(UnusableGoal goal, ProjectSettings settings) {
    return Refusal.conflict(
        texts.text("rice.error.goal", goal.label(settings.rules().alignment())));
  }
}
