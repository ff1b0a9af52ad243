package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads what issues are about. */
@Component
public class IssueHeads {
  private final SingleIssues issues;
  private final ApiCheck api;

  IssueHeads(SingleIssues issues, ApiCheck api) {
    this.issues = issues;
    this.api = api;
  }

  /**
   * Of one issue, read now.
   *
   * @throws IssueGone if it was deleted
   */
  public IssueHead of(VisibleIssue visible) {
    Issue issue = issues.load(visible);
    return new IssueHead(Objects.requireNonNullElse(issue.getSummary(), ""), created(issue));
  }

  private Instant created(Issue issue) {
    return api.has(ApiPart.CREATION_TIME) && issue.getCreated() != null
        ? issue.getCreated().toInstant()
        : Instant.EPOCH;
  }
}
