package org.riceforjira.plugin.roadmap;

import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.dates.ChosenFields;
import org.riceforjira.plugin.jira.JiraForBaselines;
import org.riceforjira.plugin.jira.MiniJira;
import org.riceforjira.plugin.jira.PlannedFields;

/** Who looks at a {@link ShownRoadmap} and may write its dates, and to which fields. */
final class ShownDates {
  /** Knows the project, which is called RICE there, and who may do what in it. */
  final MiniJira jira = new MiniJira();

  PlannedFields fields = jira.dates().fields();

  DateViews views() {
    return new DateViews(
        new ChosenFields(fields, EnglishTexts.texts()),
        new JiraForBaselines(jira).projects(),
        jira.visitors().visitor(),
        new PlanTexts(EnglishTexts.texts()));
  }
}
