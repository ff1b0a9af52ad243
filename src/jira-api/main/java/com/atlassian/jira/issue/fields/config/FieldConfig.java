package com.atlassian.jira.issue.fields.config;

/** The configuration of a custom field in one context. */
public interface FieldConfig {
  Long getId();

  String getFieldId();
}
