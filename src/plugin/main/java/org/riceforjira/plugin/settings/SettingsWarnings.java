package org.riceforjira.plugin.settings;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.http.SettingsInput.Accepted;
import org.riceforjira.plugin.jira.FieldChoices;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.ReplacedValues;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.CheckJson.CandidatesJson;
import org.riceforjira.plugin.settings.CheckJson.GoalJson;
import org.riceforjira.plugin.settings.CheckJson.WarningJson;
import org.springframework.stereotype.Component;

/** What can be stored and may yet not be meant so. */
@Component
class SettingsWarnings {
  private final ScaleWarnings scales;
  private final SourceWarnings sources;
  private final ReplacedValues replaced;
  private final FieldChoices fields;
  private final Texts texts;

  SettingsWarnings(
      ScaleWarnings scales,
      SourceWarnings sources,
      ReplacedValues replaced,
      FieldChoices fields,
      Texts texts) {
    this.scales = scales;
    this.sources = sources;
    this.replaced = replaced;
    this.fields = fields;
    this.texts = texts;
  }

  /** What was wrong before, and then in the order of the settings, of which others are in force. */
  List<WarningJson> of(
      ProjectRef project,
      Accepted accepted,
      ProjectSettings current,
      List<GoalJson> goals,
      CandidatesJson candidates) {
    ProjectSettings settings = accepted.settings();
    List<WarningJson> warnings = new ArrayList<>();
    accepted.tolerated().forEach((path, sentence) -> warnings.add(new WarningJson(path, sentence)));
    replaced
        .inProject(project.id(), settings.scoreField(), current.scoreField())
        .ifPresent(sentence -> warnings.add(new WarningJson("$.scoreField", sentence)));
    sources.add(project.id(), settings.rules(), warnings);
    scales.add(project.id(), settings.rules(), warnings);
    goals.forEach(goal -> goal(goal, warnings));
    if (Long.valueOf(0).equals(candidates.matching())) {
      warn("$.planning.candidates.jql", "rice.settings.warning.candidates", warnings);
    }
    settings.planning().lanes().field().ifPresent(field -> lanes(project, field, warnings));
    return warnings;
  }

  /** What is in a field of another app nobody knows before it is read. */
  private void lanes(ProjectRef project, String id, List<WarningJson> warnings) {
    fields.of(project).stream()
        .filter(field -> field.id().equals(id) && field.isOfJira() && !field.namesTeams())
        .forEach(
            field ->
                warnings.add(
                    new WarningJson(
                        "$.planning.lanes.field",
                        texts.text("rice.settings.warning.lanes", field.name()))));
  }

  private void goal(GoalJson goal, List<WarningJson> warnings) {
    if (Long.valueOf(0).equals(goal.matching())) {
      warn(goal.path(), "rice.settings.warning.goal.none", warnings);
    } else if (Long.valueOf(0).equals(goal.first())) {
      warn(goal.path(), "rice.settings.warning.goal.later", warnings);
    }
  }

  private void warn(String path, String key, List<WarningJson> warnings) {
    warnings.add(new WarningJson(path, texts.text(key)));
  }
}
