package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.RiceFields;
import org.springframework.stereotype.Component;

/**
 * The projects that are scored: those with settings of their own, and those with an issue that has
 * a value in one of the five RICE fields; without those that have switched RICE off.
 */
@Component
public class EnabledProjects {
  private final ProjectManager projects;
  private final StoredSettings settings;
  private final RiceFieldsStore riceFields;
  private final FilledFields filled;
  private final ApiCheck api;

  public EnabledProjects(
      @ComponentImport ProjectManager projects,
      StoredSettings settings,
      RiceFieldsStore riceFields,
      FilledFields filled,
      ApiCheck api) {
    this.projects = projects;
    this.settings = settings;
    this.riceFields = riceFields;
    this.filled = filled;
    this.api = api;
  }

  /**
   * Every such project by key, whoever asks; none until the RICE fields are set up. Counts once in
   * the index for each project without settings.
   *
   * @throws PartUnavailable where this Jira does not list its projects or cannot count
   */
  public List<ProjectRef> all() {
    return riceFields.read().map(this::all).orElse(List.of());
  }

  /**
   * True unless the project has switched RICE off, or its settings cannot be read: whoever goes
   * over it then says what is wrong.
   */
  public boolean uses(ProjectRef project) {
    try {
      return settings
          .effective(project.id())
          .filter(found -> !found.settings().use().enabled())
          .isEmpty();
    } catch (RuntimeException e) {
      return true;
    }
  }

  /**
   * Every project with settings of its own, in Jira's order, whoever asks, also those that have
   * switched RICE off; nothing is counted.
   *
   * @throws PartUnavailable where this Jira does not list its projects
   */
  public List<ProjectRef> withSettings() {
    api.need(ApiPart.PROJECT_LIST);
    return projects.getProjects().stream()
        .map(Projects::ref)
        .filter(project -> settings.has(project.id()))
        .toList();
  }

  private List<ProjectRef> all(RiceFields rice) {
    api.need(ApiPart.PROJECT_LIST);
    Optional<String> jql = filled.jql(rice);
    return projects.getProjects().stream()
        .map(Projects::ref)
        .filter(project -> isEnabled(project, jql) && uses(project))
        .sorted(Comparator.comparing(ProjectRef::key))
        .toList();
  }

  private boolean isEnabled(ProjectRef project, Optional<String> jql) {
    return settings.has(project.id()) || jql.isPresent() && filled.any(project.id(), jql.get());
  }
}
