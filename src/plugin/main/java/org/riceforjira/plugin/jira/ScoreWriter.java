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
  private final OwnWrites own;

  ScoreWriter(@ComponentImport IssueManager issues, Visitor visitor, ApiCheck api, OwnWrites own) {
    this.issues = issues;
    this.visitor = visitor;
    this.api = api;
    this.own = own;
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
    UpdateIssueRequest request = silent();
    // Should Jira tell of it all the same, an undo must not be taken for an edit by hand.
    own.edit(
        issue.getId(), () -> Indexed.of(() -> issues.updateIssue(visitor.user(), issue, request)));
  }

  /** With an entry in the history, but without events and mail. */
  UpdateIssueRequest silent() {
    api.need(ApiPart.SILENT_UPDATE);
    return UpdateIssueRequest.builder()
        .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH)
        .sendMail(false)
        .build();
  }
}
