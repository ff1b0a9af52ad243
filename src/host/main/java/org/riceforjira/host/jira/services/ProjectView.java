package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import org.riceforjira.host.data.ProjectRow;

/** A project as Jira's API shows it; equal to any other view of the same id. */
record ProjectView(ProjectRow row, Views views) implements Project {
  @Override
  public Long getId() {
    return row.id();
  }

  @Override
  public String getKey() {
    return row.key();
  }

  @Override
  public String getName() {
    return row.name();
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return row.issueTypeIds().stream().map(views::type).toList();
  }

  @Override
  public Collection<Version> getVersions() {
    return views.versionsOf(row.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectView that && row.id() == that.row.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(row.id());
  }

  @Override
  public String toString() {
    return "project " + row.key();
  }
}
