package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;

/** Finds the screens of a project. */
public interface IssueTypeScreenSchemeManager {
  IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);
}
