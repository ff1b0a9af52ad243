package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The field by which issues belong to epics, which only Jira Software has. */
@Component
public class EpicLinks {
  private static final String TYPE = "com.pyxis.greenhopper.jira:gh-epic-link";

  private final CustomFieldManager fields;

  EpicLinks(@ComponentImport CustomFieldManager fields) {
    this.fields = fields;
  }

  /** The name of the field in JQL, such as cf[10006]; empty where there are no epics. */
  public Optional<String> field() {
    return fields.getCustomFieldObjects().stream()
        .filter(field -> TYPE.equals(field.getCustomFieldType().getKey()))
        .map(CustomField::getIdAsLong)
        .map(id -> "cf[" + id + "]")
        .findFirst();
  }
}
