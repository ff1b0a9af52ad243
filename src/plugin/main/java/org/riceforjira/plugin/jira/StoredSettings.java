package org.riceforjira.plugin.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.ProjectSettingsJson;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.RiceFields;
import org.riceforjira.core.settings.SettingsStore;
import org.riceforjira.core.settings.StaleSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * The settings of projects, as JSON with a revision in Jira's plugin settings. Filed under the
 * project's id: its key can be renamed.
 */
@Component
public class StoredSettings implements SettingsStore, ProjectStore {
  /** What Jira's plugin settings hold in one value. */
  static final int LARGEST = 99_000;

  private static final String PREFIX = "org.riceforjira.settings.";

  private static final String SAVED_BY = "savedBy";

  private final PluginSettingsFactory storage;
  private final Locks locks;
  private final RiceFieldsStore riceFields;
  private final Visitor visitor;

  public StoredSettings(
      @ComponentImport PluginSettingsFactory storage,
      Locks locks,
      RiceFieldsStore riceFields,
      Visitor visitor) {
    this.storage = storage;
    this.locks = locks;
    this.riceFields = riceFields;
    this.visitor = visitor;
  }

  /** The stored settings, or the defaults; empty until the site's RICE fields are set up. */
  public Optional<VersionedSettings> effective(ProjectId project) {
    return riceFields
        .read()
        .map(
            fields ->
                read(project)
                    .orElseGet(
                        () ->
                            new VersionedSettings(
                                ProjectSettings.defaults(fields), Revision.NONE)));
  }

  /** What a project has that has chosen nothing; empty until the site's RICE fields are set up. */
  public Optional<ProjectSettings> defaults() {
    return riceFields.read().map(ProjectSettings::defaults);
  }

  @Override
  public Optional<VersionedSettings> read(ProjectId project) {
    return stored(project)
        .map(
            stored ->
                new VersionedSettings(
                    json().read(stored.get("settings").toString()), revision(stored)));
  }

  @Override
  public Revision write(ProjectId project, ProjectSettings changed, Revision expected) {
    return locks.alone(
        "settings." + project.value(),
        () -> {
          Revision current = read(project).map(VersionedSettings::revision).orElse(Revision.NONE);
          if (!current.equals(expected)) {
            throw new StaleSettings(expected, current);
          }
          settings().put(key(project), encode(changed, current.next()));
          return current.next();
        });
  }

  @Override
  public void forget(ProjectId project) {
    locks.alone("settings." + project.value(), () -> settings().remove(key(project)));
  }

  /** True if somebody has saved settings of the project's own. */
  boolean has(ProjectId project) {
    return settings().get(key(project)) != null;
  }

  /**
   * The key of the user who saved the settings last; empty if nobody did, or if that was before
   * keys were kept.
   */
  public Optional<String> savedBy(ProjectId project) {
    return stored(project).map(stored -> stored.get(SAVED_BY)).map(JsonElement::getAsString);
  }

  /** The codec of settings, with this site's fields as its defaults. */
  public ProjectSettingsJson json() {
    RiceFields fields =
        riceFields
            .read()
            .orElseThrow(() -> new IllegalStateException("RICE fields are not set up."));
    return new ProjectSettingsJson(ProjectSettings.defaults(fields));
  }

  private String encode(ProjectSettings changed, Revision revision) {
    JsonObject stored = new JsonObject();
    stored.addProperty("revision", revision.value());
    visitor.key().ifPresent(key -> stored.addProperty(SAVED_BY, key));
    stored.add("settings", JsonParser.parseString(json().write(changed)));
    String text = stored.toString();
    if (text.length() > LARGEST) {
      throw new SettingsTooLarge(text.length(), LARGEST);
    }
    return text;
  }

  private Optional<JsonObject> stored(ProjectId project) {
    return Optional.ofNullable((String) settings().get(key(project)))
        .map(text -> JsonParser.parseString(text).getAsJsonObject());
  }

  private PluginSettings settings() {
    return storage.createGlobalSettings();
  }

  private static Revision revision(JsonObject stored) {
    return new Revision(stored.get("revision").getAsLong());
  }

  private static String key(ProjectId project) {
    return PREFIX + project.value();
  }
}
