package org.riceforjira.plugin.scores;

import com.google.gson.reflect.TypeToken;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.ProjectStore;
import org.riceforjira.plugin.jira.SiteStorage;
import org.riceforjira.plugin.jira.StoredDocument;
import org.springframework.stereotype.Component;

/** The counts of every project that was gone over as a whole. */
@Component
class ScoreCounts implements ProjectStore {
  private static final String KEY = "org.riceforjira.counts";
  private static final TypeToken<TreeMap<Long, ProjectCounts>> COUNTS = new TypeToken<>() {};

  private final SiteStorage storage;
  private final Locks locks;

  ScoreCounts(SiteStorage storage, Locks locks) {
    this.storage = storage;
    this.locks = locks;
  }

  void put(ProjectId project, ProjectCounts counts) {
    change(all -> all.put(project.value(), counts));
  }

  @Override
  public void forget(ProjectId project) {
    if (all().containsKey(project.value())) {
      change(all -> all.remove(project.value()));
    }
  }

  private void change(Consumer<Map<Long, ProjectCounts>> change) {
    locks.alone(
        "counts",
        0,
        () -> {
          Map<Long, ProjectCounts> all = all();
          change.accept(all);
          storage.put(KEY, StoredDocument.write(RunCodec.gson().toJsonTree(all)));
          return null;
        });
  }

  /** By the id of the project, which may be gone. */
  Map<Long, ProjectCounts> all() {
    return storage
        .get(KEY)
        .map(text -> RunCodec.gson().fromJson(StoredDocument.read(KEY, text), COUNTS))
        .orElseGet(TreeMap::new);
  }
}
