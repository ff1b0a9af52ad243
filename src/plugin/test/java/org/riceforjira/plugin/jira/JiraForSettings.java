package org.riceforjira.plugin.jira;

import org.riceforjira.plugin.EnglishTexts;

/** What the settings of {@link MiniJira}'s projects are made and checked with. */
public final class JiraForSettings {
  private final MiniJira jira;

  public JiraForSettings(MiniJira jira) {
    this.jira = jira;
  }

  /** The setup of this Jira's fields. */
  public FieldSetup setup(MiniStorage storage) {
    return new FieldSetup(
        jira.fields.manager,
        storage.locks(),
        storage.riceFields(),
        new ApiCheck(),
        EnglishTexts.texts());
  }

  /** The check of settings for this Jira, as strict about queries as {@link MiniParser}. */
  public SettingsCheck settingsCheck(MiniStorage storage) {
    return settingsCheck(storage, new ApiCheck());
  }

  SettingsCheck settingsCheck(MiniStorage storage, ApiCheck api) {
    return new SettingsCheck(
        jira.fields.manager,
        new QueryCheck(MiniParser.service(), jira.visitors.visitor(), api, EnglishTexts.texts()),
        storage.riceFields(),
        jira.visitors.visitor(),
        EnglishTexts.texts());
  }

  /** The check that no mapped field was deleted. */
  public MappedFields mappedFields() {
    return new MappedFields(jira.fields.manager, EnglishTexts.texts());
  }

  /** The projects that are scored. */
  public EnabledProjects enabledProjects(MiniStorage storage) {
    return enabledProjects(storage, new ApiCheck());
  }

  EnabledProjects enabledProjects(MiniStorage storage, ApiCheck api) {
    FilledFields filled =
        new FilledFields(jira.fields.manager, jira.pages(api), jira.visitors.visitor());
    return new EnabledProjects(
        jira.projects.manager, storage.settings(jira.visitors), storage.riceFields(), filled, api);
  }
}
