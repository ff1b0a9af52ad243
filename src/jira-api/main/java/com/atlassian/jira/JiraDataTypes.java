package com.atlassian.jira;

import org.riceforjira.jiraapi.NamedDataType;

/** The kinds of values that Jira itself knows. */
public final class JiraDataTypes {
  public static final JiraDataType ISSUE = new NamedDataType("com.atlassian.jira.issue.Issue");
  public static final JiraDataType NUMBER = new NamedDataType("java.lang.Number");
  public static final JiraDataType PROJECT =
      new NamedDataType("com.atlassian.jira.project.Project");
  public static final JiraDataType TEXT = new NamedDataType("java.lang.String");
  public static final JiraDataType USER =
      new NamedDataType("com.atlassian.jira.user.ApplicationUser");

  private JiraDataTypes() {}
}
