package com.atlassian.jira.issue.context;

/** Where a custom field exists: everywhere, or in one project. */
public interface JiraContextNode extends IssueContext {}
