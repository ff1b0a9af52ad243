package org.riceforjira.plugin.settings;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
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
  private final Texts texts;

  SettingsWarnings(ScaleWarnings scales, SourceWarnings sources, Texts texts) {
    this.scales = scales;
    this.sources = sources;
    this.texts = texts;
  }

  /** In the order of the settings. */
  List<WarningJson> of(
      ProjectId project,
      ProjectSettings settings,
      List<GoalJson> goals,
      CandidatesJson candidates) {
    List<WarningJson> warnings = new ArrayList<>();
    sources.add(project, settings.rules(), warnings);
    scales.add(project, settings.rules(), warnings);
    goals.forEach(goal -> goal(goal, warnings));
    if (Long.valueOf(0).equals(candidates.matching())) {
      warn("$.planning.candidates.jql", "rice.settings.warning.candidates", warnings);
    }
    return warnings;
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
