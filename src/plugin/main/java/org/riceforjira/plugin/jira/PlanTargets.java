package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The issues that plans are written to, as the visitor sees and changes them. */
@Component
public class PlanTargets {
  private final IssueManager issues;
  private final PlannedFields fields;
  private final Visitor visitor;
  private final ApiCheck api;

  PlanTargets(
      @ComponentImport IssueManager issues, PlannedFields fields, Visitor visitor, ApiCheck api) {
    this.issues = issues;
    this.fields = fields;
    this.visitor = visitor;
    this.api = api;
  }

  /** The issue as it is now; empty if there is none, or none that the visitor may see. */
  public Optional<PlanTarget> visible(long id) {
    MutableIssue issue = issues.getIssueObject(id);
    return issue == null || !visitor.sees(issue)
        ? Optional.empty()
        : Optional.of(new PlanTarget(issue, fields, visitor));
  }

  /** True if there is such an issue, whoever may see it. */
  public boolean exists(long id) {
    return issues.getIssueObject(id) != null;
  }

  /**
   * Stores what was set as the visitor's own edit: one entry in the history, one event and one pass
   * of the index, however many fields. Nobody gets a mail, where this Jira lets the app say so: a
   * plan can change hundreds of issues at once.
   */
  public void update(PlanTarget changed) {
    UpdateIssueRequest request =
        api.has(ApiPart.SILENT_UPDATE)
            ? UpdateIssueRequest.builder().sendMail(false).build()
            : UpdateIssueRequest.builder().build();
    Indexed.of(() -> issues.updateIssue(visitor.user(), changed.copy(), request));
  }
}
