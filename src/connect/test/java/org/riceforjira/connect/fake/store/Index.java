package org.riceforjira.connect.fake.store;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The issues that searches find, and since when which of their fields stand as they do. */
final class Index {
  private static final String MOMENT_OF_CHANGE = "updated";

  private final Catalogue catalogue;
  private final Map<Long, IndexedIssue> issues = new HashMap<>();
  private final Map<String, Long> byKey = new HashMap<>();
  private final Map<String, Long> changed = new HashMap<>();
  private long now;
  private long lastUpheaval;

  Index(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  synchronized void put(Issue issue) {
    now++;
    IndexedIssue before = issues.put(issue.id(), new IndexedIssue(issue, catalogue));
    byKey.put(issue.key(), issue.id());
    if (before == null || !before.issue().hiddenFrom().equals(issue.hiddenFrom())) {
      lastUpheaval = now;
      return;
    }
    for (String field : different(before.issue().fields(), issue.fields())) {
      if (field.startsWith("customfield_") || field.equals(MOMENT_OF_CHANGE)) {
        changed.put(field, now);
      } else {
        lastUpheaval = now;
      }
    }
  }

  synchronized void remove(long id) {
    IndexedIssue gone = issues.remove(id);
    if (gone != null) {
      byKey.remove(gone.key());
      lastUpheaval = ++now;
    }
  }

  private static Set<String> different(JsonObject one, JsonObject other) {
    Set<String> names = new HashSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(
        name -> {
          var before = one.get(name);
          var after = other.get(name);
          return before == after || before != null && before.equals(after);
        });
    return names;
  }

  synchronized Optional<IndexedIssue> get(long id) {
    return Optional.ofNullable(issues.get(id));
  }

  synchronized Optional<IndexedIssue> get(String key) {
    return Optional.ofNullable(byKey.get(key.toUpperCase(Locale.ROOT))).map(issues::get);
  }

  synchronized List<IndexedIssue> all() {
    return new ArrayList<>(issues.values());
  }

  synchronized long now() {
    return now;
  }

  /** Whether what a query found at a moment is what it would find now. */
  synchronized boolean stillHolds(String jql, long since) {
    if (lastUpheaval > since) {
      return false;
    }
    String lower = jql.toLowerCase(Locale.ROOT);
    return changed.entrySet().stream()
        .noneMatch(entry -> entry.getValue() > since && mentions(lower, entry.getKey()));
  }

  private boolean mentions(String jql, String field) {
    if (field.equals(MOMENT_OF_CHANGE)) {
      return jql.contains(field);
    }
    return jql.contains("~")
        || jql.contains(field.substring(field.indexOf('_') + 1))
        || catalogue
            .field(field)
            .filter(known -> jql.contains(known.name().toLowerCase(Locale.ROOT)))
            .isPresent();
  }
}
