package org.riceforjira.plugin.roadmap;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.DamagedText;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.riceforjira.plugin.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which queries have baselines: anybody can think of another query, and what is stored must not
 * grow without end.
 */
@Component
class SavedBaselineQueries {
  static final int MOST = 200;

  private static final int VERSION = 1;
  private static final String KEY = "org.riceforjira.baselinequeries";
  private static final Gson GSON = new Gson();
  private static final Logger LOG = LoggerFactory.getLogger(SavedBaselineQueries.class);

  private final SiteStorage storage;
  private final Locks locks;
  private final Texts texts;

  SavedBaselineQueries(SiteStorage storage, Locks locks, Texts texts) {
    this.storage = storage;
    this.locks = locks;
    this.texts = texts;
  }

  private record Stored(int version, List<String> names) {}

  /** 409 if there is no room for one more query. */
  void check(SavedBaselineShelf shelf) {
    if (!shelf.isOfQuery()) {
      return;
    }
    List<String> names = names();
    if (!names.contains(shelf.name()) && names.size() >= MOST) {
      throw Refusal.conflict(
          texts.text("rice.roadmap.baseline.error.queries", Integer.toString(MOST)));
    }
  }

  /** Notes that the query has baselines; as {@link #check}. */
  void add(SavedBaselineShelf shelf) {
    change(
        shelf,
        names -> {
          check(shelf);
          return Stream.concat(names.stream(), Stream.of(shelf.name())).distinct().toList();
        });
  }

  /** Notes that the query has none any more. */
  void remove(SavedBaselineShelf shelf) {
    change(shelf, names -> names.stream().filter(name -> !name.equals(shelf.name())).toList());
  }

  /** Where their baselines are stored. */
  List<SavedBaselineShelf> shelves() {
    return names().stream().map(SavedBaselineShelf::new).toList();
  }

  private void change(SavedBaselineShelf shelf, UnaryOperator<List<String>> change) {
    if (!shelf.isOfQuery()) {
      return;
    }
    locks.alone(
        "baselinequeries",
        0,
        () -> {
          List<String> before = names();
          List<String> after = change.apply(before);
          if (!after.equals(before)) {
            storage.put(KEY, GSON.toJson(new Stored(VERSION, after)));
          }
          return null;
        });
  }

  private List<String> names() {
    try {
      return storage
          .get(KEY)
          .map(text -> names(GSON.fromJson(text, Stored.class)))
          .orElse(List.of());
    } catch (DamagedText | JsonParseException e) {
      // Not taken for an empty one, which the next query would be written over.
      LOG.error("Which queries have baselines cannot be read", e);
      throw Refusal.conflict(texts.text("rice.roadmap.baseline.error.list"));
    }
  }

  private static List<String> names(Stored stored) {
    StoredDocument.check(KEY, stored == null ? VERSION : stored.version(), VERSION);
    if (stored == null || stored.names() == null || stored.names().contains(null)) {
      throw new JsonParseException("Something is missing in the list");
    }
    return stored.names();
  }
}
