package org.riceforjira.plugin.jira;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.InvalidSettings;
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

  /**
   * The settings in force. Where these cannot be read, the newest that can be stand for them under
   * their revision: what others are compared with that are to replace them.
   */
  public Optional<VersionedSettings> replaced(ProjectId project) {
    try {
      return effective(project);
    } catch (UnreadableSettings e) {
      return history(project).stream()
          .flatMap(saved -> readable(saved).stream())
          .findFirst()
          .or(this::defaults)
          .map(before -> new VersionedSettings(before, e.revision()));
    }
  }

  /** What a project has that has chosen nothing; empty until the site's RICE fields are set up. */
  public Optional<ProjectSettings> defaults() {
    return riceFields.read().map(ProjectSettings::defaults);
  }

  /**
   * The stored settings.
   *
   * @throws UnreadableSettings if there are some, but not any that this version of the app can read
   */
  @Override
  public Optional<VersionedSettings> read(ProjectId project) {
    return saved(project).map(saved -> new VersionedSettings(decoded(saved), saved.revision()));
  }

  private ProjectSettings decoded(SavedSettings saved) {
    try {
      return json().readStored(saved.json());
    } catch (InvalidSettings e) {
      throw new UnreadableSettings(saved.revision(), e);
    }
  }

  /** The settings of a revision; empty for what this version of the app cannot read any more. */
  public Optional<ProjectSettings> readable(SavedSettings saved) {
    try {
      return Optional.of(decoded(saved));
    } catch (UnreadableSettings e) {
      return Optional.empty();
    }
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
          Optional<SavedSettings> saved = intact(project);
          Revision current = revision(project, saved);
          if (!current.equals(expected)) {
            throw new StaleSettings(expected, current);
          }
          return saved.filter(same -> isSame(same, text)).isPresent()
              ? current
              : put(project, saved, current.next(), text);
        });
  }

  private Revision put(
      ProjectId project, Optional<SavedSettings> before, Revision next, String text) {
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
    return readable(saved).map(json()::write).filter(text::equals).isPresent()
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
    try {
      return storage.get(key(project)).isPresent();
    } catch (DamagedText e) {
      return true;
    }
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
    Optional<SavedSettings> current = intact(project);
    List<SavedSettings> all = new ArrayList<>(current.stream().toList());
    all.addAll(history.before(key(project), revision(project, current)));
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
    try {
      return filed(project);
    } catch (DamagedText e) {
      throw new UnreadableSettings(revision(project, Optional.empty()), e);
    }
  }

  /** The same; empty also if the text is damaged. */
  private Optional<SavedSettings> intact(ProjectId project) {
    try {
      return filed(project);
    } catch (DamagedText e) {
      return Optional.empty();
    }
  }

  /** Of what is stored; a damaged text came after all that are kept. */
  private Revision revision(ProjectId project, Optional<SavedSettings> intact) {
    return intact
        .map(SavedSettings::revision)
        .orElseGet(() -> has(project) ? history.newest(key(project)).next() : Revision.NONE);
  }

  private Optional<SavedSettings> filed(ProjectId project) {
    String key = key(project);
    return storage.get(key).map(text -> SavedSettings.read(key, text));
  }

  private static String key(ProjectId project) {
    return PREFIX + project.value();
  }
}
