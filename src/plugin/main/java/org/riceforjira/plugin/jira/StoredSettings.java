package org.riceforjira.plugin.jira;

import com.google.gson.JsonParser;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
 * The settings of projects, as JSON with a revision in Jira's plugin settings, and those that they
 * had before. Filed under the project's id: its key can be renamed.
 */
@Component
public class StoredSettings implements SettingsStore, ProjectStore {
  private static final String PREFIX = "org.riceforjira.settings.";

  private final SiteStorage storage;
  private final SettingsHistory history;
  private final Locks locks;
  private final RiceFieldsStore riceFields;
  private final Visitor visitor;
  private final Days days;

  public StoredSettings(
      SiteStorage storage, Locks locks, RiceFieldsStore riceFields, Visitor visitor, Days days) {
    this.storage = storage;
    this.history = new SettingsHistory(storage);
    this.locks = locks;
    this.riceFields = riceFields;
    this.visitor = visitor;
    this.days = days;
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
    return saved(project)
        .map(saved -> new VersionedSettings(json().read(saved.json()), saved.revision()));
  }

  /**
   * Stores settings, if nobody else has since {@code expected}, and keeps those in force until now.
   * What differs in nothing from those in force is not stored again, unless whoever saved them is
   * gone: goals are checked as that person.
   *
   * @throws StorageRefused if Jira stores nothing now
   * @throws SettingsTooLarge if they could not be read again
   */
  @Override
  public Revision write(ProjectId project, ProjectSettings changed, Revision expected) {
    String text = json().write(changed);
    if (text.length() > ProjectSettingsJson.LONGEST) {
      throw new SettingsTooLarge(text.length(), ProjectSettingsJson.LONGEST);
    }
    return locks.alone(
        "settings." + project.value(),
        () -> {
          Optional<SavedSettings> saved = saved(project);
          Revision current = saved.map(SavedSettings::revision).orElse(Revision.NONE);
          if (!current.equals(expected)) {
            throw new StaleSettings(expected, current);
          }
          return saved.filter(same -> isSame(same, text)).isPresent()
              ? current
              : put(project, saved, text);
        });
  }

  private Revision put(ProjectId project, Optional<SavedSettings> before, String text) {
    Revision next = before.map(SavedSettings::revision).orElse(Revision.NONE).next();
    // In this order: what stands in both places is told once, and nothing is missing in between.
    before.ifPresent(saved -> history.keep(key(project), saved));
    SavedSettings saved =
        new SavedSettings(
            next,
            visitor.key(),
            Optional.of(days.now().toInstant().truncatedTo(ChronoUnit.MILLIS)),
            text);
    storage.put(key(project), saved.stored().toString());
    return next;
  }

  private boolean isSame(SavedSettings saved, String text) {
    return json().write(json().read(saved.json())).equals(text)
        && saved.by().filter(visitor::isActive).isPresent();
  }

  @Override
  public void forget(ProjectId project) {
    locks.alone(
        "settings." + project.value(),
        () -> {
          storage.remove(key(project));
          history.forget(key(project));
          return null;
        });
  }

  /** True if somebody has saved settings of the project's own. */
  boolean has(ProjectId project) {
    return storage.get(key(project)).isPresent();
  }

  /**
   * The key of the user who saved the settings last; empty if nobody did, or if that was before
   * keys were kept.
   */
  public Optional<String> savedBy(ProjectId project) {
    return saved(project).flatMap(SavedSettings::by);
  }

  /** What was saved of the project's settings, the newest first: those in force, and older ones. */
  public List<SavedSettings> history(ProjectId project) {
    Optional<SavedSettings> current = saved(project);
    List<SavedSettings> all = new ArrayList<>(current.stream().toList());
    current.ifPresent(saved -> all.addAll(history.before(key(project), saved.revision())));
    return all;
  }

  /** The codec of settings, with this site's fields as its defaults. */
  public ProjectSettingsJson json() {
    RiceFields fields =
        riceFields
            .read()
            .orElseThrow(() -> new IllegalStateException("RICE fields are not set up."));
    return new ProjectSettingsJson(ProjectSettings.defaults(fields));
  }

  private Optional<SavedSettings> saved(ProjectId project) {
    return storage.get(key(project)).map(JsonParser::parseString).map(SavedSettings::of);
  }

  private static String key(ProjectId project) {
    return PREFIX + project.value();
  }
}
