package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What the visitor calls issue types and statuses, whose names Jira can translate. Told by issues
 * that have them, since Jira's lists of them have no members that are proven to stay.
 */
@Component
public class ConstantNames {
  private final IssueManager issues;

  ConstantNames(@ComponentImport IssueManager issues) {
    this.issues = issues;
  }

  /** The type with this name; empty if the issue does not have it any more. */
  public Optional<String> type(long issueId, String name) {
    return translated(issueId, name, Issue::getIssueType);
  }

  /** The status with this name; empty if the issue does not have it any more. */
  public Optional<String> status(long issueId, String name) {
    return translated(issueId, name, Issue::getStatus);
  }

  private Optional<String> translated(
      long issueId, String name, Function<Issue, ? extends IssueConstant> constant) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
        .<IssueConstant>map(constant)
        .filter(found -> name.equals(found.getName()))
        .map(IssueConstant::getNameTranslation);
  }
}
