package com.atlassian.jira.issue.customfields;

/** The searcher of a custom field. */
public interface CustomFieldSearcher {}
