package org.riceforjira.connect.fake.store;

import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Issues as they are, and the index beside them, which follows at once until it is held. */
public final class Store {
  private final Catalogue catalogue = new Catalogue();
  private final Map<Long, Issue> issues = new TreeMap<>();
  private final Map<String, Long> byKey = new HashMap<>();
  private final Set<Long> behind = new HashSet<>();
  private final Links links = new Links();
  private final Index index = new Index(catalogue);
  private boolean held;
  private long lastId = 10_000;

  public Catalogue catalogue() {
    return catalogue;
  }

  public Links links() {
    return links;
  }

  Index index() {
    return index;
  }

  /** From now on a change is found by a search only after {@link #reindex()}. */
  public synchronized void holdIndex() {
    held = true;
  }

  public synchronized void reindex() {
    Set.copyOf(behind).forEach(this::reindex);
  }

  /** Brings the index up to date for one issue, also while it is held. */
  public synchronized void reindex(long id) {
    behind.remove(id);
    Issue issue = issues.get(id);
    if (issue == null) {
      index.remove(id);
    } else {
      index.put(issue);
    }
  }

  public synchronized long nextId() {
    return ++lastId;
  }

  public synchronized void put(Issue issue) {
    lastId = Math.max(lastId, issue.id());
    issues.put(issue.id(), issue);
    byKey.put(issue.key(), issue.id());
    catalogue.values().learn(issue.fields());
    changed(issue.id());
  }

  private void changed(long id) {
    behind.add(id);
    if (!held) {
      reindex(id);
    }
  }

  /** The issue after the change; nothing if it was deleted in the meantime. */
  public synchronized Optional<Issue> change(long id, UnaryOperator<Issue> change) {
    Optional<Issue> after = Optional.ofNullable(issues.get(id)).map(change);
    after.ifPresent(this::put);
    return after;
  }

  public void set(long id, String field, JsonElement value) {
    change(id, issue -> issue.with(field, value));
  }

  public synchronized void delete(long id) {
    Issue gone = issues.remove(id);
    if (gone != null) {
      byKey.remove(gone.key());
      links.remove(id);
      changed(id);
    }
  }

  public void hide(long id, Set<String> users) {
    change(id, issue -> issue.hidden(users));
  }

  /** By id or by key, whatever its case. */
  public synchronized Optional<Issue> find(String idOrKey) {
    boolean id = !idOrKey.isEmpty() && idOrKey.chars().allMatch(Character::isDigit);
    return Optional.ofNullable(
            id ? Long.valueOf(idOrKey) : byKey.get(idOrKey.toUpperCase(Locale.ROOT)))
        .map(issues::get);
  }

  public synchronized int size() {
    return issues.size();
  }
}
