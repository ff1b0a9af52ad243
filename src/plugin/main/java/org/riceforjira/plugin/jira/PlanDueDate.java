package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.Optional;

/** Jira's own due date, which only those set who may schedule issues. */
record PlanDueDate(String name, Days days) implements PlanField {
  @Override
  public boolean isMeantFor(Issue issue) {
    return true;
  }

  @Override
  public Optional<Need> need() {
    return Optional.of(new Need(ProjectPermissions.SCHEDULE_ISSUES, "rice.dates.refused.schedule"));
  }

  @Override
  public PlanValue read(Issue issue) {
    return issue.getDueDate() == null ? PlanValue.NONE : PlanValue.of(days.of(issue.getDueDate()));
  }

  @Override
  public boolean set(MutableIssue issue, PlanValue value) {
    issue.setDueDate(value.day().map(days::midnight).orElse(null));
    return true;
  }
}
