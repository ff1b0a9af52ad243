package org.riceforjira.plugin.scores;

import com.google.gson.reflect.TypeToken;
import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Locks;
import org.riceforjira.plugin.jira.SiteStorage;
import org.springframework.stereotype.Component;

/** The counts of every project that was gone over as a whole. */
@Component
class ScoreCounts {
  private static final String KEY = "org.riceforjira.counts";
  private static final TypeToken<TreeMap<Long, ProjectCounts>> COUNTS = new TypeToken<>() {};

  private final SiteStorage storage;
  private final Locks locks;

  ScoreCounts(SiteStorage storage, Locks locks) {
    this.storage = storage;
    this.locks = locks;
  }

  void put(ProjectId project, ProjectCounts counts) {
    locks.alone(
        "counts",
        0,
        () -> {
          Map<Long, ProjectCounts> all = all();
          all.put(project.value(), counts);
          storage.put(KEY, RunCodec.gson().toJson(all));
          return null;
        });
  }

  /** By the id of the project, which may have been deleted since. */
  Map<Long, ProjectCounts> all() {
    return storage
        .get(KEY)
        .map(text -> RunCodec.gson().fromJson(text, COUNTS))
        .orElseGet(TreeMap::new);
  }
}
