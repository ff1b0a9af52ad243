package com.atlassian.jira.issue.context;

/** The context of all projects; its project id is null. */
public class GlobalIssueContext implements JiraContextNode {
  private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

  private GlobalIssueContext() {}

  public static JiraContextNode getInstance() {
    return INSTANCE;
  }

  @Override
  public Long getProjectId() {
    return null;
  }

  @Override
  public String getIssueTypeId() {
    return null;
  }

  @Override
  public String toString() {
    return "all projects";
  }
}
