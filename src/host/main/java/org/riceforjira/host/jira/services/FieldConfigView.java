package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.riceforjira.host.data.FieldRow;

/** The one configuration that a field has here. */
record FieldConfigView(FieldRow field) implements FieldConfig {
  @Override
  public Long getId() {
    return field.id();
  }

  @Override
  public String getFieldId() {
    return field.fieldId();
  }
}
