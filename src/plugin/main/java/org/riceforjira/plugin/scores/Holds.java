package org.riceforjira.plugin.scores;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.ProjectStore;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.riceforjira.plugin.jira.StoredSettings;
import org.springframework.stereotype.Component;

/**
 * The projects of which a run was taken back: repairs leave them alone, or the night would undo the
 * undo. Until somebody recalculates the project or saves its settings.
 */
@Component
class Holds implements ProjectStore {
  private static final String KEY = "org.riceforjira.held";
  private static final Gson GSON = new Gson();
  private static final TypeToken<TreeMap<Long, Long>> REVISIONS = new TypeToken<>() {};

  private final SiteStorage storage;
  private final Locks locks;
  private final StoredSettings settings;

  Holds(SiteStorage storage, Locks locks, StoredSettings settings) {
    this.storage = storage;
    this.locks = locks;
    this.settings = settings;
  }

  void hold(ProjectId project) {
    revision(project).ifPresent(revision -> change(held -> held.put(project.value(), revision)));
  }

  void release(ProjectId project) {
    if (read().containsKey(project.value())) {
      change(held -> held.remove(project.value()));
    }
  }

  @Override
  public void forget(ProjectId project) {
    release(project);
  }

  boolean isHeld(ProjectId project) {
    Long revision = read().get(project.value());
    return revision != null && revision(project).filter(revision::equals).isPresent();
  }

  /** The projects that are held. */
  List<ProjectId> all() {
    return read().keySet().stream().map(ProjectId::new).filter(this::isHeld).toList();
  }

  private Optional<Long> revision(ProjectId project) {
    return settings
        .replaced(project)
        .map(VersionedSettings::revision)
        .map(revision -> revision.value());
  }

  private void change(Consumer<Map<Long, Long>> change) {
    locks.alone(
        "held",
        0,
        () -> {
          Map<Long, Long> held = read();
          change.accept(held);
          storage.put(KEY, StoredDocument.write(GSON.toJsonTree(held)));
          return null;
        });
  }

  /** The revision that was in force when a project was held, by the project's id. */
  private Map<Long, Long> read() {
    return storage
        .get(KEY)
        .map(text -> GSON.fromJson(StoredDocument.read(KEY, text), REVISIONS))
        .orElseGet(TreeMap::new);
  }
}
