package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Which screen an operation on an issue uses. */
public interface FieldScreenScheme {
  Long getId();

  String getName();

  Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
}
