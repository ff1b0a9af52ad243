package org.riceforjira.host.jira;

import java.util.HashMap;
import java.util.Map;
import org.riceforjira.host.data.IssueRow;

/** What one user may see, remembered for the length of one search. */
final class Sight {
  private final Permissions permissions;
  private final Asker asker;
  private final Map<Long, Boolean> projects = new HashMap<>();
  private final Map<String, Boolean> levels = new HashMap<>();

  Sight(Permissions permissions, Asker asker) {
    this.permissions = permissions;
    this.asker = asker;
  }

  boolean sees(IssueRow issue) {
    return seesProject(issue.projectId()) && seesLevel(issue.text(IssueRow.SECURITY));
  }

  /** Whether issues of this level, null for none, are seen in a project that is. */
  boolean seesLevel(String level) {
    return level == null
        || asker.seesEverything()
        || levels.computeIfAbsent(level, id -> permissions.sees(id, asker.userKey()));
  }

  boolean seesProject(long projectId) {
    return asker.seesEverything()
        || projects.computeIfAbsent(
            projectId, id -> permissions.browses(projectId, asker.userKey()));
  }
}
