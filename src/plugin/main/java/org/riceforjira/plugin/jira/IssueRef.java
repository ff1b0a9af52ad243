package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import org.riceforjira.core.sync.ProjectId;

/** An issue that somebody told of, whoever may see it: its key and project as they were then. */
public record IssueRef(long id, String key, ProjectId project) {
  static IssueRef of(Issue issue) {
    return new IssueRef(issue.getId(), issue.getKey(), new ProjectId(issue.getProjectId()));
  }
}
