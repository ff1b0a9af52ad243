package com.atlassian.jira.issue.fields.screen;

/** A tab of a screen. */
public interface FieldScreenTab {
  Long getId();

  String getName();

  boolean isContainsField(String fieldId);

  void addFieldScreenLayoutItem(String fieldId);
}
