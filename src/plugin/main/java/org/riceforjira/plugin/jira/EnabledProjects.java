package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The projects that are scored: those with settings of their own or with a value in a RICE field.
 */
@Component
public class EnabledProjects {
  private final ProjectManager projects;
  private final StoredSettings settings;
  private final RiceFieldsStore riceFields;
  private final ApiCheck api;

  public EnabledProjects(
      @ComponentImport ProjectManager projects,
      StoredSettings settings,
      RiceFieldsStore riceFields,
      ApiCheck api) {
    this.projects = projects;
    this.settings = settings;
    this.riceFields = riceFields;
    this.api = api;
  }

  /**
   * Every such project by key, whoever asks; none until the RICE fields are set up.
   *
   * @throws PartUnavailable where this Jira does not list its projects
   */
  public List<ProjectRef> all() {
    if (riceFields.read().isEmpty()) {
      return List.of();
    }
    api.need(ApiPart.PROJECT_LIST);
    return projects.getProjects().stream()
        .map(Projects::ref)
        .filter(project -> settings.has(project.id()))
        .sorted(Comparator.comparing(ProjectRef::key))
        .toList();
  }
}
