package org.riceforjira.plugin.settings;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.settings.survey.Findings;
import org.riceforjira.core.settings.survey.Survey;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.plugin.factors.NeededFacts;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SeenCounts;
import org.riceforjira.plugin.jira.UnusableGoal;
import org.springframework.stereotype.Component;

/** Surveys the open issues of a project that the visitor sees. */
@Component
class SettingsSurvey {
  private final Supplies supplies;
  private final SurveyReading reading;
  private final SeenCounts counts;
  private final SurveyViews views;
  private final NeededFacts facts;

  SettingsSurvey(
      Supplies supplies,
      SurveyReading reading,
      SeenCounts counts,
      SurveyViews views,
      NeededFacts facts) {
    this.supplies = supplies;
    this.reading = reading;
    this.counts = counts;
    this.views = views;
    this.facts = facts;
  }

  /**
   * What is open is told by the app's own default, whatever the project ranks.
   *
   * @param current the settings in force
   */
  SurveyJson of(ProjectRef project, ProjectSettings current, RiceFields rice) {
    String open = ProjectSettings.defaults(rice).candidates();
    Survey survey = new Survey(supplies.of(project, current, rice), current);
    List<IssueFacts> issues;
    try {
      Scope scope = new Scope(project.id(), Optional.of(open));
      issues = reading.newest(scope, survey.needs());
    } catch (UnusableGoal e) {
      throw facts.unusable(e, current);
    }
    Findings findings = survey.of(issues);
    Long count = GoalCounts.orNull(counts.matching(project.id(), open));
    return views.of(count, issues.size(), findings);
  }
}
