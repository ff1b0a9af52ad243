package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/** The screen scheme of one issue type; a null type stands for all others. */
public interface IssueTypeScreenSchemeEntity {
  String getIssueTypeId();

  FieldScreenScheme getFieldScreenScheme();
}
