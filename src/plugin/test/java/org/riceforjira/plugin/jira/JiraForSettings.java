package org.riceforjira.plugin.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Map;
import org.riceforjira.core.Example;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.EnglishTexts;
import org.riceforjira.plugin.http.ProjectNotices;
import org.riceforjira.plugin.http.SettingsInput;

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

  /** The number fields of this Jira. */
  public NumberFields numberFields() {
    return new NumberFields(jira.fields.manager, EnglishTexts.texts());
  }

  /** Warns of values that scores would replace. */
  public ReplacedValues replacedValues(MiniStorage storage) {
    return replacedValues(storage, new ApiCheck());
  }

  ReplacedValues replacedValues(MiniStorage storage, ApiCheck api) {
    return new ReplacedValues(
        new FieldValues(jira.scores.pages(api), jira.scores.queries(api), api),
        storage.riceFields(),
        mappedFields(),
        EnglishTexts.texts());
  }

  /** What this Jira has against settings; as strict about queries as {@link MiniParser}. */
  Map<String, String> objections(ProjectRef project, ProjectSettings wanted) {
    return objections(new ApiCheck(), project, wanted, Example.SETTINGS);
  }

  Map<String, String> objections(
      ApiCheck api, ProjectRef project, ProjectSettings wanted, ProjectSettings current) {
    Objections objections = new Objections();
    sourceCheck(api).check(project.id(), wanted, objections);
    settingsCheck(new MiniStorage().setUp(), api).check(project, wanted, current, objections);
    return objections.sentences();
  }

  private SettingsCheck settingsCheck(MiniStorage storage, ApiCheck api) {
    return new SettingsCheck(
        jira.fields.manager,
        new QueryCheck(MiniParser.service(), jira.visitors.visitor(), api, EnglishTexts.texts()),
        new ScoreFieldChoice(storage.riceFields(), jira.visitors.visitor()),
        projectRoles(api),
        EnglishTexts.texts());
  }

  /** Reads settings that somebody wants. */
  public SettingsInput settingsInput(MiniStorage storage) {
    return new SettingsInput(
        storage.settings(jira.visitors),
        settingsCheck(storage, new ApiCheck()),
        sourceCheck(new ApiCheck()),
        EnglishTexts.texts());
  }

  private SourceCheck sourceCheck(ApiCheck api) {
    return new SourceCheck(
        jira.fields.manager, fieldOptions(api), linkTypes(), priorities(), EnglishTexts.texts());
  }

  /** Counts what the visitor sees in this Jira's index. */
  public SeenCounts seenCounts() {
    ApiCheck api = new ApiCheck();
    return new SeenCounts(jira.scores.pages(api), jira.scores.queries(api), api);
  }

  /** Finds deleted fields. */
  public MappedFields mappedFields() {
    return new MappedFields(jira.fields.manager);
  }

  /** Finds what settings in force name and Jira no longer has. */
  public SettingsProblems problems() {
    return new SettingsProblems(
        new SourceProblems(
            mappedFields(), fieldOptions(), linkTypes(), priorities(), EnglishTexts.texts()),
        new PlanProblems(
            mappedFields(), linkTypes(), projectRoles(), queries(), EnglishTexts.texts()));
  }

  /** The settings in storage as far as this Jira still has what they name. */
  public UsableSettings usable(MiniStorage storage) {
    return usable(storage.settings(jira.visitors));
  }

  /** These settings as far as this Jira still has what they name. */
  public UsableSettings usable(StoredSettings settings) {
    return new UsableSettings(settings, problems());
  }

  private QueryCheck queries() {
    Visitor visitor = jira.visitors.visitor();
    return new QueryCheck(MiniParser.service(), visitor, new ApiCheck(), EnglishTexts.texts());
  }

  /** What pages of projects say first, in a Jira at http://jira. */
  public ProjectNotices notices(MiniStorage storage, Projects projects) {
    ApplicationProperties application = mock(ApplicationProperties.class);
    when(application.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("http://jira");
    return new ProjectNotices(
        storage.settings(jira.visitors),
        problems(),
        projects,
        new Addresses(application),
        EnglishTexts.texts());
  }

  /** What the visitor may do with issues, by the settings in this storage. */
  public IssueRights rights(MiniStorage storage) {
    return new IssueRights(
        storage.settings(jira.visitors),
        projectRoles(),
        jira.visitors.visitor(),
        EnglishTexts.texts());
  }

  /** Adds a field to choose one of these options in. */
  public void select(String id, String name, String... options) {
    jira.fields.addSelect(id, name);
    jira.terms.options(id, options);
  }

  /** The options of select fields. */
  public FieldOptions fieldOptions() {
    return fieldOptions(new ApiCheck());
  }

  FieldOptions fieldOptions(ApiCheck api) {
    return jira.terms.options(jira.fields, jira.projects.manager, api);
  }

  /** The types of links. */
  public LinkTypes linkTypes() {
    return jira.terms.linkTypes(new ApiCheck());
  }

  /** The project roles, and which of them the visitor has. */
  public ProjectRoles projectRoles() {
    return projectRoles(new ApiCheck());
  }

  ProjectRoles projectRoles(ApiCheck api) {
    return jira.terms.roles(jira.projects.manager, jira.visitors.visitor(), api);
  }

  /** The priorities. */
  public Priorities priorities() {
    return jira.terms.priorities();
  }

  /** The projects that are scored. */
  public EnabledProjects enabledProjects(MiniStorage storage) {
    return enabledProjects(storage, new ApiCheck());
  }

  EnabledProjects enabledProjects(MiniStorage storage, ApiCheck api) {
    FilledFields filled =
        new FilledFields(jira.fields.manager, jira.scores.pages(api), jira.visitors.visitor());
    return new EnabledProjects(
        jira.projects.manager, storage.settings(jira.visitors), storage.riceFields(), filled, api);
  }

  /** Where its newest issues begin. */
  public NewestIssues newestIssues() {
    return new NewestIssues(jira.scores.pages());
  }

  /** The fields that its settings can name. */
  public FieldChoices fieldChoices() {
    return new FieldChoices(jira.fields.manager, new ApiCheck());
  }

  /** Its projects, as the visitor sees them. */
  public Projects projects() {
    return jira.projects.projects(jira.visitors);
  }

  /** Adds a field of one of Jira's own types, such as "select". */
  public void addField(String id, String name, String type) {
    jira.fields.add(id, name, "com.atlassian.jira.plugin.system.customfieldtypes:" + type);
  }
}
