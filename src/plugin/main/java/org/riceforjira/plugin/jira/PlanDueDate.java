package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Optional;

/** Jira's own due date, which only those set who may schedule issues. */
record PlanDueDate(String name) implements PlanField {
  @Override
  public boolean isMeantFor(Issue issue) {
    return true;
  }

  @Override
  public Optional<ProjectPermissionKey> permission() {
    return Optional.of(ProjectPermissions.SCHEDULE_ISSUES);
  }

  @Override
  public PlanValue read(Issue issue) {
    return PlanDays.value(issue.getDueDate());
  }

  @Override
  public boolean set(MutableIssue issue, PlanValue value) {
    issue.setDueDate(PlanDays.moment(value));
    return true;
  }
}
