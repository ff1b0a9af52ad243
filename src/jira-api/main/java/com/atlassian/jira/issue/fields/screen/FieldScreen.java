package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** A screen: the fields that are asked for together, on tabs. */
public interface FieldScreen {
  Long getId();

  String getName();

  List<FieldScreenTab> getTabs();

  FieldScreenTab getTab(int tabPosition);

  boolean containsField(String fieldId);
}
