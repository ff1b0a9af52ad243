package org.riceforjira.plugin.settings;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.Revision;
import org.riceforjira.core.settings.SettingsChanges;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Days;
import org.riceforjira.plugin.jira.People;
import org.riceforjira.plugin.jira.SavedSettings;
import org.riceforjira.plugin.jira.StoredSettings;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.settings.RevisionJson.SaverJson;
import org.springframework.stereotype.Component;

/** Tells of the settings that a project has had. */
@Component
class Revisions {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final StoredSettings settings;
  private final ChangeTexts changes;
  private final People people;
  private final Days days;
  private final Texts texts;

  Revisions(StoredSettings settings, ChangeTexts changes, People people, Days days, Texts texts) {
    this.settings = settings;
    this.changes = changes;
    this.people = people;
    this.days = days;
    this.texts = texts;
  }

  /** Every revision that is kept, the newest first. */
  List<RevisionJson> all(ProjectId project) {
    List<SavedSettings> history = settings.history(project);
    List<RevisionJson> revisions = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      SavedSettings saved = history.get(i);
      Optional<ProjectSettings> before =
          i + 1 < history.size() ? settings.readable(history.get(i + 1)) : defaults(saved);
      revisions.add(
          new RevisionJson(
              saved.revision().value(), saver(saved), at(saved), changes(before, saved)));
    }
    return revisions;
  }

  /** The settings of a revision in the current version's form; empty if it is not kept. */
  Optional<String> json(ProjectId project, long revision) {
    return settings(project, revision).map(settings.json()::write);
  }

  /**
   * What differs between two revisions; empty if one of them is not kept.
   *
   * @param from 0 for the defaults
   */
  Optional<ChangesJson> changes(ProjectId project, long from, long to) {
    Optional<SavedSettings> later = saved(project, to);
    return settings(project, from)
        .flatMap(
            before ->
                settings(project, to)
                    .map(
                        after ->
                            new ChangesJson(
                                from,
                                to,
                                later.map(this::saver).orElse(null),
                                later.map(Revisions::at).orElse(null),
                                changes.of(SettingsChanges.between(before, after)))));
  }

  private SaverJson saver(SavedSettings saved) {
    return saved.by().map(key -> new SaverJson(key, people.name(key).orElse(key))).orElse(null);
  }

  /** Who was faster, and when: in a sentence for whoever was slower. */
  String stale(ProjectId project, Revision current) {
    String revision = Long.toString(current.value());
    SavedSettings saved = saved(project, current.value()).orElse(null);
    if (saved == null || saved.by().isEmpty() || saved.at().isEmpty()) {
      return texts.text("rice.settings.error.stale.unknown", revision);
    }
    ZonedDateTime at = days.at(saved.at().get());
    String when = texts.text("rice.report.moment", texts.day(at.toLocalDate()), MINUTES.format(at));
    return texts.text("rice.settings.error.stale", saver(saved).name(), when, revision);
  }

  /** What to say when Jira stores nothing. */
  String notStored() {
    return texts.text("rice.settings.error.storage");
  }

  private Optional<ProjectSettings> settings(ProjectId project, long revision) {
    return revision == Revision.NONE.value()
        ? settings.defaults()
        : saved(project, revision).flatMap(settings::readable);
  }

  private Optional<SavedSettings> saved(ProjectId project, long revision) {
    return settings.history(project).stream()
        .filter(saved -> saved.revision().value() == revision)
        .findFirst();
  }

  /** The first revision was made from the defaults. */
  private Optional<ProjectSettings> defaults(SavedSettings oldest) {
    return oldest.revision().equals(Revision.NONE.next()) ? settings.defaults() : Optional.empty();
  }

  private Integer changes(Optional<ProjectSettings> before, SavedSettings saved) {
    Optional<ProjectSettings> after = settings.readable(saved);
    return before.isPresent() && after.isPresent()
        ? SettingsChanges.between(before.get(), after.get()).size()
        : null;
  }

  private static String at(SavedSettings saved) {
    return saved.at().map(Instant::toString).orElse(null);
  }
}
