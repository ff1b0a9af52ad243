package org.riceforjira.plugin.settings;

import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Visitor;
import org.springframework.stereotype.Component;

/** What the settings of a project can name. */
@Component
class SettingsChoices {
  private final FieldPickers fields;
  private final PresetViews presets;
  private final NamePickers names;
  private final OtherProjects others;
  private final Visitor visitor;

  SettingsChoices(
      FieldPickers fields,
      PresetViews presets,
      NamePickers names,
      OtherProjects others,
      Visitor visitor) {
    this.fields = fields;
    this.presets = presets;
    this.names = names;
    this.others = others;
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
        names.linkTypes(),
        names.priorities(),
        names.roles(),
        others.of(project),
        presets.all(),
        names.proposed(),
        visitor.administersJira());
  }
}
