package com.atlassian.jira.event.issue;

/** An event inside a bundle. */
public interface JiraIssueEvent {}
