package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.springframework.stereotype.Component;

/** The custom fields that settings of a project can name. */
@Component
public class FieldChoices {
  private final CustomFieldManager fields;
  private final ApiCheck api;

  FieldChoices(@ComponentImport CustomFieldManager fields, ApiCheck api) {
    this.fields = fields;
    this.api = api;
  }

  /**
   * By name, those that are meant for the project, whatever the type of its issues; all fields of
   * the site where this Jira does not tell.
   */
  public List<FieldChoice> of(ProjectRef project) {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> isMeantFor(project, field))
        .map(FieldChoice::of)
        .sorted(FieldChoice.BY_NAME)
        .toList();
  }

  private boolean isMeantFor(ProjectRef project, CustomField field) {
    return !api.has(ApiPart.FIELD_CONTEXTS)
        || field.isAllProjects()
        || field.getAssociatedProjectObjects().stream()
            .anyMatch(other -> other.getId() == project.id().value());
  }
}
