package com.atlassian.jira.issue.status.category;

/** The group of a status: to do, in progress or done. */
public interface StatusCategory {
  String getKey();

  String getName();
}
