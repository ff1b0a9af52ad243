package com.atlassian.jira.issue.context;

/** One project and one type of issues. */
public class IssueContextImpl implements IssueContext {
  private final Long project;
  private final String issueType;

  public IssueContextImpl(Long projectId, String issueTypeId) {
    project = projectId;
    issueType = issueTypeId;
  }

  @Override
  public Long getProjectId() {
    return project;
  }

  @Override
  public String getIssueTypeId() {
    return issueType;
  }

  @Override
  public String toString() {
    return "project " + project + ", issue type " + issueType;
  }
}
