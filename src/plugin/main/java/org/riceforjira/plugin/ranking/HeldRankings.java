package org.riceforjira.plugin.ranking;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** The rankings that are kept, those that nobody asked for longest first. */
@Component
class HeldRankings {
  private final Map<ProjectId, ProjectRanking> byProject = new LinkedHashMap<>(16, 0.75f, true);
  private final Bounds bounds;

  HeldRankings(Bounds bounds) {
    this.bounds = bounds;
  }

  /** What is known of the project's ranking, which was asked for just now. */
  synchronized ProjectRanking of(ProjectId project) {
    return byProject.computeIfAbsent(project, ProjectRanking::new);
  }

  synchronized List<ProjectRanking> all() {
    return List.copyOf(byProject.values());
  }

  /** Drops the least recently asked for while there are too many issues; never the last one. */
  synchronized void trim() {
    long issues = byProject.values().stream().mapToLong(ProjectRanking::size).sum();
    Iterator<ProjectRanking> eldest = byProject.values().iterator();
    while (issues > bounds.issues() && eldest.hasNext()) {
      ProjectRanking next = eldest.next();
      if (eldest.hasNext() && next.build() == null) {
        issues -= next.size();
        eldest.remove();
      }
    }
  }
}
