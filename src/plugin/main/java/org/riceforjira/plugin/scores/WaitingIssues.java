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
 * Of an issue that finds no place its project is kept, to be gone over as a whole, if its own score
 * has to be made right; and what changed of it, for the projects that sum that up.
 */
@Component
class WaitingIssues {
  static final int MOST = 1000;

  private final Map<Long, WaitingIssue> issues = new LinkedHashMap<>();
  private final Set<ProjectId> projects = new LinkedHashSet<>();
  private final Set<String> changed = new LinkedHashSet<>();

  synchronized void add(WaitingIssue more) {
    long id = more.issue().id();
    if (issues.size() < MOST || issues.containsKey(id)) {
      issues.merge(id, more, (earlier, later) -> later.after(earlier));
    } else {
      if (more.itself()) {
        projects.add(more.issue().project());
      }
      changed.addAll(more.changed());
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

  /** Keeps names of fields, of whichever issues. */
  synchronized void add(Set<String> names) {
    changed.addAll(names);
  }

  /** True if something is kept that is not about single issues. */
  synchronized boolean hasMore() {
    return !projects.isEmpty() || !changed.isEmpty();
  }

  /** Takes the names of fields that changed of issues that found no place. */
  synchronized Set<String> takeChanged() {
    Set<String> taken = Set.copyOf(changed);
    changed.clear();
    return taken;
  }

  /** Takes the projects whose issues found no place. */
  synchronized Set<ProjectId> takeProjects() {
    Set<ProjectId> taken = Set.copyOf(projects);
    projects.clear();
    return taken;
  }
}
