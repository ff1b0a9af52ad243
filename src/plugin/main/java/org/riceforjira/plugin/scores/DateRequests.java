package org.riceforjira.plugin.scores;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.settings.PlanFields;
import org.riceforjira.plugin.dates.ChosenFields;
import org.riceforjira.plugin.dates.PlannedDates;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.SettingsInUse;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Finds out what is planned and where it is to be written, or refuses with a sentence. */
@Component
class DateRequests {
  private final SettingsInUse settings;
  private final ChosenFields fields;
  private final PlannedDates dates;
  private final Texts texts;

  DateRequests(SettingsInUse settings, ChosenFields fields, PlannedDates dates, Texts texts) {
    this.settings = settings;
    this.fields = fields;
    this.dates = dates;
    this.texts = texts;
  }

  /** What a body asks for. */
  DatesBody wanted(JsonObject body) {
    return DatesBody.of(body, texts);
  }

  /**
   * The plan of the project as the visitor sees it.
   *
   * @param parameters of the roadmap, by name
   */
  DatePlan plan(ProjectRef project, Map<String, List<String>> parameters) {
    PlanFields chosen = settings.of(project).settings().planning().fields();
    Optional<String> objection = fields.objection(chosen);
    if (objection.isPresent()) {
      throw Refusal.conflict(objection.get());
    }
    return new DatePlan(chosen, dates.of(project, parameters));
  }
}
