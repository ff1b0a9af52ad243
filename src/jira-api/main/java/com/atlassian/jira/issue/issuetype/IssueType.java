package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** The type of an issue. */
public interface IssueType extends IssueConstant {
  boolean isSubTask();
}
