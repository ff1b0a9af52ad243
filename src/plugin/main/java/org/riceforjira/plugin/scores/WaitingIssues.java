package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/**
 * What waits for the background thread: each issue once, and no more than {@value #MOST} of them.
 * Of an issue that finds no place its project is kept, to be gone over as a whole.
 */
@Component
class WaitingIssues {
  static final int MOST = 1000;

  private final Map<Long, WaitingIssue> issues = new LinkedHashMap<>();
  private final Set<ProjectId> projects = new LinkedHashSet<>();

  synchronized void add(WaitingIssue more) {
    long id = more.issue().id();
    if (issues.size() < MOST || issues.containsKey(id)) {
      issues.merge(id, more, (earlier, later) -> later.after(earlier));
    } else {
      projects.add(more.issue().project());
    }
  }

  /** Takes up to so many, the longest waiting first. */
  synchronized List<WaitingIssue> take(int most) {
    List<WaitingIssue> taken = new ArrayList<>();
    Iterator<WaitingIssue> first = issues.values().iterator();
    while (taken.size() < most && first.hasNext()) {
      taken.add(first.next());
      first.remove();
    }
    return taken;
  }

  /** Keeps a project, to be gone over as a whole. */
  synchronized void add(ProjectId project) {
    projects.add(project);
  }

  synchronized boolean hasProjects() {
    return !projects.isEmpty();
  }

  /** Takes the projects whose issues found no place. */
  synchronized Set<ProjectId> takeProjects() {
    Set<ProjectId> taken = Set.copyOf(projects);
    projects.clear();
    return taken;
  }
}
