package org.riceforjira.plugin.settings;

import com.google.gson.JsonParser;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.SettingsChanges;
import org.riceforjira.plugin.http.SettingsInput.Accepted;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SeenCounts;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.settings.CheckJson.CandidatesJson;
import org.riceforjira.plugin.settings.CheckJson.GoalJson;
import org.springframework.stereotype.Component;

/** Tells of settings that can be stored what storing them would mean. */
@Component
class SettingsChecks {
  private final StoredSettings stored;
  private final SettingsWarnings warnings;
  private final GoalCounts goals;
  private final SeenCounts counts;
  private final ChangeTexts changes;

  SettingsChecks(
      StoredSettings stored,
      SettingsWarnings warnings,
      GoalCounts goals,
      SeenCounts counts,
      ChangeTexts changes) {
    this.stored = stored;
    this.warnings = warnings;
    this.goals = goals;
    this.counts = counts;
    this.changes = changes;
  }

  /**
   * What there is to say.
   *
   * @param current the settings in force
   */
  CheckJson of(ProjectRef project, Accepted accepted, ProjectSettings current) {
    ProjectSettings wanted = accepted.settings();
    List<GoalJson> counted = goals.of(project.id(), wanted.rules().alignment());
    CandidatesJson candidates =
        new CandidatesJson(GoalCounts.orNull(counts.matching(project.id(), wanted.candidates())));
    return new CheckJson(
        JsonParser.parseString(stored.json().write(wanted)),
        warnings.of(project, accepted, current, counted, candidates),
        counted,
        candidates,
        changes.of(SettingsChanges.between(current, wanted)));
  }
}
