package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.version.Version;
import java.util.List;
import java.util.Optional;

/** Jira's own fix versions, which only those set who may resolve issues. */
record PlanFixVersions(String name) implements PlanField {
  @Override
  public boolean isMeantFor(Issue issue) {
    return true;
  }

  @Override
  public Optional<Need> need() {
    return Optional.of(new Need(ProjectPermissions.RESOLVE_ISSUES, "rice.dates.refused.resolve"));
  }

  @Override
  public PlanValue read(Issue issue) {
    return PlanVersions.value(issue.getFixVersions());
  }

  @Override
  public boolean set(MutableIssue issue, PlanValue value) {
    Optional<List<Version>> versions = PlanVersions.of(issue.getProjectObject(), value);
    versions.ifPresent(issue::setFixVersions);
    return versions.isPresent();
  }
}
