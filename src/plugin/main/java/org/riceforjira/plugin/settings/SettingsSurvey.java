package org.riceforjira.plugin.settings;

import java.util.ArrayList;
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
import org.riceforjira.plugin.jira.UnusableGoal;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;
import org.springframework.stereotype.Component;

/** Surveys the open issues of a project that the visitor sees. */
@Component
class SettingsSurvey {
  private final Supplies supplies;
  private final SurveyReading reading;
  private final ScaleWarnings scales;
  private final SurveyViews views;
  private final NeededFacts facts;

  SettingsSurvey(
      Supplies supplies,
      SurveyReading reading,
      ScaleWarnings scales,
      SurveyViews views,
      NeededFacts facts) {
    this.supplies = supplies;
    this.reading = reading;
    this.scales = scales;
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
    Scope scope = new Scope(project.id(), Optional.of(open));
    try {
      issues = reading.newest(scope, survey.needs());
    } catch (UnusableGoal e) {
      throw facts.unusable(e, current);
    }
    Findings findings = survey.of(issues);
    List<WarningJson> warnings = new ArrayList<>();
    scales.add(project.id(), findings.proposal().rules(), warnings);
    return views.of(reading.count(scope), issues.size(), findings, warnings);
  }
}
