package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** A type of custom fields, known by its complete key. */
record FieldTypeView(String key) implements CustomFieldType<Object, Object> {
  @Override
  public String getKey() {
    return key;
  }
}
