package org.riceforjira.host.jira;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.data.ProjectRow;
import org.riceforjira.host.data.Store;

/** Gives out the keys of new issues, counting on from the highest there is. */
final class IssueKeys {
  private final Store store;
  private final Map<Long, Long> last = new ConcurrentHashMap<>();

  IssueKeys(Store store) {
    this.store = store;
  }

  String next(ProjectRow project) {
    String key;
    do {
      key = project.key() + "-" + last.merge(project.id(), highest(project) + 1, (a, b) -> a + 1);
    } while (store.issue(key).isPresent());
    return key;
  }

  private long highest(ProjectRow project) {
    return last.containsKey(project.id())
        ? 0
        : store.issuesOf(project.id()).stream().mapToLong(IssueKeys::number).max().orElse(0);
  }

  private static long number(IssueRow issue) {
    return Long.parseLong(issue.key().substring(issue.key().lastIndexOf('-') + 1));
  }
}
