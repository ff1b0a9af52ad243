package com.atlassian.jira.issue.customfields;

/** The type of a custom field: V is its value, T its transport form. */
public interface CustomFieldType<V, T> {
  String getKey();
}
