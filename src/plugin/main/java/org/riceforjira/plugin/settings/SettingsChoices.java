package org.riceforjira.plugin.settings;

import java.util.Comparator;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.EnabledProjects;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.settings.ChoicesJson.ProjectJson;
import org.springframework.stereotype.Component;

/** What the settings of a project can name. */
@Component
class SettingsChoices {
  private final FieldPickers fields;
  private final PresetViews presets;
  private final EnabledProjects enabled;
  private final Projects projects;
  private final Visitor visitor;

  SettingsChoices(
      FieldPickers fields,
      PresetViews presets,
      EnabledProjects enabled,
      Projects projects,
      Visitor visitor) {
    this.fields = fields;
    this.presets = presets;
    this.enabled = enabled;
    this.projects = projects;
    this.visitor = visitor;
  }

  ChoicesJson of(ProjectRef project, ProjectSettings settings) {
    FieldPickers.Pickers pickers = fields.of(project, settings);
    return new ChoicesJson(
        pickers.numbers(),
        pickers.selects(),
        pickers.dates(),
        pickers.versions(),
        pickers.teams(),
        pickers.scores(),
        null,
        null,
        null,
        others(project),
        presets.all(),
        visitor.administersJira());
  }

  private List<ProjectJson> others(ProjectRef project) {
    try {
      return enabled.withSettings().stream()
          .filter(other -> !other.id().equals(project.id()) && projects.administers(other))
          .sorted(Comparator.comparing(ProjectRef::key))
          .map(other -> new ProjectJson(other.key(), other.name()))
          .toList();
    } catch (PartUnavailable e) {
      // Nothing to copy from is no reason to offer nothing at all.
      return List.of();
    }
  }
}
