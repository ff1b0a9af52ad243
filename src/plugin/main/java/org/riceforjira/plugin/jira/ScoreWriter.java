package org.riceforjira.plugin.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/**
 * Writes a score that nobody asked for by hand: quietly where this Jira can, otherwise with an
 * entry in the issue's history but without events and mail.
 */
@Component
class ScoreWriter {
  private final IssueManager issues;
  private final Visitor visitor;
  private final ApiCheck api;

  ScoreWriter(@ComponentImport IssueManager issues, Visitor visitor, ApiCheck api) {
    this.issues = issues;
    this.visitor = visitor;
    this.api = api;
  }

  /** True when the caller has to reindex what was written. */
  boolean leavesIndexAlone() {
    return api.has(ApiPart.QUIET_WRITE);
  }

  void write(MutableIssue issue, CustomField field, Double before, Double after) {
    if (api.has(ApiPart.QUIET_WRITE)) {
      QuietWrite.write(issue, field, before, after);
      return;
    }
    api.need(ApiPart.SILENT_UPDATE);
    issue.setCustomFieldValue(field, after);
    issues.updateIssue(
        visitor.user(),
        issue,
        UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
            .sendMail(false)
            .build());
  }
}
