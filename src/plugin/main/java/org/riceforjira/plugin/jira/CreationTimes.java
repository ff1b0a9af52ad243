package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When issues were created; the beginning of time where this Jira does not tell. */
@Component
public class CreationTimes {
  private final IssueManager issues;
  private final ApiCheck api;

  CreationTimes(@ComponentImport IssueManager issues, ApiCheck api) {
    this.issues = issues;
    this.api = api;
  }

  /** When the issue was created. */
  public Instant of(VisibleIssue issue) {
    Issue loaded = issues.getIssueObject(issue.id());
    return api.has(ApiPart.CREATION_TIME) && loaded.getCreated() != null
        ? loaded.getCreated().toInstant()
        : Instant.EPOCH;
  }
}
