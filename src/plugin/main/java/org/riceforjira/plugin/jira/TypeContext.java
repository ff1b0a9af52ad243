package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * Issues of one type in one project. Apart from components, because a Jira may lack what it is made
 * of: this class is loaded where {@link ApiPart#FIELD_OPTIONS} is there.
 */
final class TypeContext {
  private TypeContext() {}

  /** How the field is configured for them; null where they do not have it. */
  static FieldConfig config(CustomField field, Long projectId, String typeId) {
    return field.getRelevantConfig(new IssueContextImpl(projectId, typeId));
  }
}
