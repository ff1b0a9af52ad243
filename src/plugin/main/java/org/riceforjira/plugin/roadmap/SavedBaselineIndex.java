package org.riceforjira.plugin.roadmap;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.springframework.stereotype.Component;

/** Which baselines of a source there are, in the order in which they were saved. */
@Component
class SavedBaselineIndex {
  private static final int VERSION = 1;
  private static final Gson GSON = new Gson();

  private final SiteStorage storage;

  SavedBaselineIndex(SiteStorage storage) {
    this.storage = storage;
  }

  private record Stored(int version, List<Entry> entries) {}

  private record Entry(
      String id, String name, String by, long at, String unit, List<Long> projects) {
    static Entry of(SavedBaseline saved) {
      return new Entry(
          saved.id(),
          saved.name(),
          saved.by(),
          saved.at().toEpochMilli(),
          saved.unit(),
          saved.projects());
    }

    SavedBaseline saved() {
      return new SavedBaseline(id, name, by, Instant.ofEpochMilli(at), unit, projects);
    }
  }

  /**
   * Oldest first.
   *
   * @throws JsonParseException for a list that was damaged
   * @throws org.riceforjira.plugin.jira.LaterDocument for that of a later version of the app
   */
  List<SavedBaseline> read(SavedBaselineShelf shelf) {
    return storage
        .get(shelf.key())
        .map(text -> saved(shelf, GSON.fromJson(text, Stored.class)))
        .orElse(List.of());
  }

  private static List<SavedBaseline> saved(SavedBaselineShelf shelf, Stored stored) {
    try {
      StoredDocument.check(shelf.key(), stored.version(), VERSION);
      return stored.entries().stream().map(Entry::saved).toList();
    } catch (NullPointerException e) {
      throw new JsonParseException("Something is missing in the list", e);
    }
  }

  /** Of no baselines nothing is kept. */
  void write(SavedBaselineShelf shelf, List<SavedBaseline> saved) {
    if (saved.isEmpty()) {
      storage.remove(shelf.key());
    } else {
      List<Entry> entries = new ArrayList<>(saved.stream().map(Entry::of).toList());
      storage.put(shelf.key(), GSON.toJson(new Stored(VERSION, entries)));
    }
  }
}
