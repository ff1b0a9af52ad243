package com.atlassian.jira.issue.fields.screen;

/** The screen of one operation. */
public interface FieldScreenSchemeItem {
  String getIssueOperationName();

  FieldScreen getFieldScreen();
}
