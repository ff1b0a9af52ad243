package com.atlassian.jira.issue.context;

import java.util.Objects;

/** The context of one project, by its id. */
public class ProjectContext implements JiraContextNode {
  private final Long project;

  public ProjectContext(Long projectId) {
    project = projectId;
  }

  @Override
  public Long getProjectId() {
    return project;
  }

  @Override
  public String getIssueTypeId() {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectContext that && Objects.equals(project, that.project);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(project);
  }

  @Override
  public String toString() {
    return "project " + project;
  }
}
