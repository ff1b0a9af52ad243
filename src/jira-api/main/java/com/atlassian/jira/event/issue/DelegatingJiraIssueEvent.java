package com.atlassian.jira.event.issue;

/** An event of a bundle that stands for a plain issue event. */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
  IssueEvent asIssueEvent();
}
