package com.atlassian.jira.issue.context;

/** A project and a type of issues, either of which may be null for all. */
public interface IssueContext {
  Long getProjectId();

  String getIssueTypeId();
}
