package org.riceforjira.plugin.jira;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.settings.Revision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings that a project had before those in force, the newest first. Whoever writes holds the
 * lock of the project's settings.
 */
final class SettingsHistory {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsHistory.class);

  /** How many revisions of a project are kept, with the one in force. */
  static final int MOST = 20;

  /** Of all that are kept, in characters: many times what people write. */
  static final int LARGEST = 1_000_000;

  private final SiteStorage storage;

  SettingsHistory(SiteStorage storage) {
    this.storage = storage;
  }

  /** What was saved before this revision. */
  List<SavedSettings> before(String key, Revision current) {
    return all(key).stream().filter(saved -> saved.revision().value() < current.value()).toList();
  }

  /** The newest revision that is kept. */
  Revision newest(String key) {
    return all(key).stream().map(SavedSettings::revision).findFirst().orElse(Revision.NONE);
  }

  /** Keeps what is in force now, before something else is. */
  void keep(String key, SavedSettings current) {
    List<SavedSettings> kept = new ArrayList<>();
    long characters = 0;
    List<SavedSettings> saved = new ArrayList<>(List.of(current));
    saved.addAll(before(key, current.revision()));
    for (SavedSettings one : saved) {
      characters += one.json().length();
      if (kept.size() == MOST - 1 || characters > LARGEST) {
        break;
      }
      kept.add(one);
    }
    storage.put(filed(key), SavedSettings.stored(kept));
  }

  void forget(String key) {
    storage.remove(filed(key));
  }

  private List<SavedSettings> all(String key) {
    try {
      return storage
          .get(filed(key))
          .map(text -> SavedSettings.readAll(filed(key), text))
          .orElse(List.of());
    } catch (DamagedText e) {
      // The settings in force do without, and the next change begins a new history.
      LOG.warn("The history of a project's settings is lost", e);
      return List.of();
    }
  }

  private static String filed(String key) {
    return key + ".history";
  }
}
