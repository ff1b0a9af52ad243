package org.riceforjira.plugin.scores;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.ProjectStore;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.springframework.stereotype.Component;

/** The projects that somebody has recalculated as a whole, at least once. */
@Component
class BegunProjects implements ProjectStore {
  private static final String KEY = "org.riceforjira.begun";
  private static final Gson GSON = new Gson();
  private static final TypeToken<TreeSet<Long>> IDS = new TypeToken<>() {};

  private final SiteStorage storage;
  private final Locks locks;

  BegunProjects(SiteStorage storage, Locks locks) {
    this.storage = storage;
    this.locks = locks;
  }

  void add(ProjectId project) {
    if (!ids().contains(project.value())) {
      change(ids -> ids.add(project.value()));
    }
  }

  @Override
  public void forget(ProjectId project) {
    if (ids().contains(project.value())) {
      change(ids -> ids.remove(project.value()));
    }
  }

  private void change(Consumer<Set<Long>> change) {
    locks.alone(
        "begun",
        0,
        () -> {
          Set<Long> ids = ids();
          change.accept(ids);
          storage.put(KEY, StoredDocument.write(GSON.toJsonTree(ids)));
          return null;
        });
  }

  /** By the id of the project, which may have been deleted since. */
  Set<Long> ids() {
    return storage
        .get(KEY)
        .map(text -> GSON.fromJson(StoredDocument.read(KEY, text), IDS))
        .orElseGet(TreeSet::new);
  }
}
