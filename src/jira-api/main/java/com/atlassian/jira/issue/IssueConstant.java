package com.atlassian.jira.issue;

/** A named constant of Jira, such as a priority or a status. */
public interface IssueConstant {
  String getId();

  String getName();

  String getNameTranslation();

  String getIconUrl();
}
