package org.riceforjira.plugin.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** The options of select fields. */
@Component
public class FieldOptions {
  private final CustomFieldManager fields;
  private final OptionsManager options;
  private final ProjectManager projects;
  private final ApiCheck api;

  FieldOptions(
      @ComponentImport CustomFieldManager fields,
      @ComponentImport OptionsManager options,
      @ComponentImport ProjectManager projects,
      ApiCheck api) {
    this.fields = fields;
    this.options = options;
    this.projects = projects;
    this.api = api;
  }

  /**
   * What people can choose in a project, in the field's order; those of all types of issues, where
   * a field has others for some.
   *
   * @return empty where the field is gone or is none to choose one option in, and where this Jira
   *     does not list options
   */
  public Optional<List<String>> of(ProjectId id, String fieldId) {
    CustomField field = fields.getCustomFieldObject(fieldId);
    Project project = projects.getProjectObj(id.value());
    if (field == null
        || project == null
        || !FieldChoice.of(field).isSelect()
        || !api.has(ApiPart.FIELD_OPTIONS)) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    for (IssueType type : project.getIssueTypes()) {
      FieldConfig config = TypeContext.config(field, project.getId(), type.getId());
      List<Option> offered = config == null ? null : options.getOptions(config);
      if (offered != null) {
        for (Option option : offered) {
          names.add(option.getValue());
        }
      }
    }
    return Optional.of(List.copyOf(names));
  }
}
