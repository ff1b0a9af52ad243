package org.riceforjira.plugin.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.riceforjira.core.settings.InvalidSettings;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.plugin.jira.Objections;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.SettingsCheck;
import org.riceforjira.plugin.jira.SourceCheck;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;
import org.springframework.stereotype.Component;

/** Reads settings that somebody wants for a project, or refuses them with all that is wrong. */
@Component
public class SettingsInput {
  private final StoredSettings settings;
  private final SettingsCheck check;
  private final SourceCheck sources;
  private final Texts texts;

  public SettingsInput(
      StoredSettings settings, SettingsCheck check, SourceCheck sources, Texts texts) {
    this.settings = settings;
    this.check = check;
    this.sources = sources;
    this.texts = texts;
  }

  /**
   * Settings that can be stored.
   *
   * @param tolerated by JSON path, what is wrong with them and with those in force
   */
  public record Accepted(ProjectSettings settings, Map<String, String> tolerated) {}

  /**
   * The settings in a text, of any version that the app has written; absent keys take the defaults.
   * What is wrong already in those in force does not count.
   *
   * @param text null is no text
   * @param current the settings in force
   * @throws Refusal with a sentence for each JSON path, as it is in the text
   */
  public Accepted read(ProjectRef project, String text, ProjectSettings current) {
    ProjectSettings wanted = decode(text == null ? "" : text);
    Objections found = objections(project, wanted, current);
    if (!found.sentences().isEmpty()) {
      Map<String, String> refused = found.besides(objections(project, current, current));
      if (!refused.isEmpty()) {
        throw Refusal.invalid(asWritten(refused, text));
      }
    }
    return new Accepted(wanted, found.sentences());
  }

  /**
   * Settings from a file, for a draft.
   *
   * @param json all of them, in the current version's form
   * @param wrong by JSON path, what this project cannot use as it is, such as a field of another
   *     Jira
   */
  public record Imported(String json, Map<String, String> wrong) {}

  /**
   * The settings in a text as this project can take them over: the score stays in its own field,
   * and what names something else that is not there is for people to replace.
   *
   * @param current the settings in force
   * @throws Refusal with a sentence for each JSON path where the text holds no settings
   */
  public Imported imported(ProjectRef project, String text, ProjectSettings current) {
    ProjectSettings brought = decode(text).withScoreField(current.scoreField());
    Map<String, String> wrong =
        objections(project, brought, current).besides(objections(project, current, current));
    return new Imported(settings.json().write(brought), wrong);
  }

  private Objections objections(
      ProjectRef project, ProjectSettings wanted, ProjectSettings current) {
    Objections objections = new Objections();
    sources.check(project.id(), wanted, objections);
    check.check(project, wanted, current, objections);
    return objections;
  }

  private ProjectSettings decode(String text) {
    try {
      return settings.json().read(text);
    } catch (InvalidSettings e) {
      Map<String, String> errors = new LinkedHashMap<>();
      e.errors()
          .forEach(
              error ->
                  errors.merge(
                      error.path(), texts.text(error.told()), (one, more) -> one + " " + more));
      throw Refusal.invalid(errors);
    }
  }

  /** Under the paths of the version that the text is in. */
  private Map<String, String> asWritten(Map<String, String> problems, String text) {
    Map<String, String> written = new LinkedHashMap<>();
    problems.forEach((path, sentence) -> written.put(settings.json().pathIn(text, path), sentence));
    return written;
  }
}
