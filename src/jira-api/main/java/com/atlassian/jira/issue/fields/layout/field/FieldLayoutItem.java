package com.atlassian.jira.issue.fields.layout.field;

/** What the field configuration of a project says of one field. */
public interface FieldLayoutItem {
  boolean isHidden();

  boolean isRequired();
}
