package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** Finds out whether Jira still has the fields that settings and people have chosen. */
@Component
public class MappedFields {
  private final CustomFieldManager fields;

  public MappedFields(@ComponentImport CustomFieldManager fields) {
    this.fields = fields;
  }

  /** Whether there is no such custom field. */
  public boolean isMissing(String id) {
    return fields.getCustomFieldObject(id) == null;
  }

  /** What people call the field, or its id if it is gone. */
  String name(String id) {
    CustomField field = fields.getCustomFieldObject(id);
    return field == null ? id : field.getFieldName();
  }
}
