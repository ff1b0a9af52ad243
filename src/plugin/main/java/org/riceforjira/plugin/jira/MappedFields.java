package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.riceforjira.core.settings.ProjectSettings;
import org.springframework.stereotype.Component;

/** Finds out whether Jira still has the fields that scores are made from and written to. */
@Component
public class MappedFields {
  private final CustomFieldManager fields;

  public MappedFields(@ComponentImport CustomFieldManager fields) {
    this.fields = fields;
  }

  /** A sentence for each field that was deleted; none if every one is there. */
  public List<String> missing(ProjectSettings settings) {
    return fields.getCustomFieldObject(settings.scoreField()) == null
        ? List.of(settings.scoreField())
        : List.of();
  }
}
