package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads what issues are about. */
@Component
public class IssueHeads {
  private final IssueManager issues;
  private final ApiCheck api;

  public IssueHeads(@ComponentImport IssueManager issues, ApiCheck api) {
    this.issues = issues;
    this.api = api;
  }

  /** Of one issue, read now. */
  public IssueHead of(VisibleIssue visible) {
    Issue issue = issues.getIssueObject(visible.id());
    return new IssueHead(Objects.requireNonNullElse(issue.getSummary(), ""), created(issue));
  }

  private Instant created(Issue issue) {
    return api.has(ApiPart.CREATION_TIME) && issue.getCreated() != null
        ? issue.getCreated().toInstant()
        : Instant.EPOCH;
  }
}
