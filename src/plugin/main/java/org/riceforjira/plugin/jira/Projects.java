package org.riceforjira.plugin.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** The projects of this Jira, as far as the visitor may know of them. */
@Component
public class Projects {
  private final ProjectManager projects;
  private final ProjectScreens screens;
  private final Visitor visitor;
  private final ApiCheck api;

  public Projects(
      @ComponentImport ProjectManager projects,
      ProjectScreens screens,
      Visitor visitor,
      ApiCheck api) {
    this.projects = projects;
    this.screens = screens;
    this.visitor = visitor;
    this.api = api;
  }

  /** The project with this key; empty if there is none, or none that the visitor may see. */
  public Optional<ProjectRef> visible(String key) {
    return find(key).map(Projects::ref);
  }

  /** The project with this key, whoever asks. */
  Optional<ProjectRef> existing(String key) {
    return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(Projects::ref);
  }

  /** Every project that the visitor may see, by key; none where this Jira does not list them. */
  public List<ProjectRef> visible() {
    if (!api.has(ApiPart.PROJECT_LIST)) {
      return List.of();
    }
    return projects.getProjects().stream()
        .filter(visitor::sees)
        .map(Projects::ref)
        .sorted(Comparator.comparing(ProjectRef::key))
        .toList();
  }

  /** The project with this id, whoever asks. */
  public Optional<ProjectRef> byId(ProjectId id) {
    return Optional.ofNullable(projects.getProjectObj(id.value())).map(Projects::ref);
  }

  /** True if the visitor administers the project, which may be deleted by now. */
  public boolean administers(ProjectRef project) {
    return Optional.ofNullable(projects.getProjectObj(project.id().value()))
        .filter(visitor::administers)
        .isPresent();
  }

  /** True if the visitor may edit issues of the project, as far as that does not depend on them. */
  public boolean edits(ProjectRef project) {
    return Optional.ofNullable(projects.getProjectObj(project.id().value()))
        .filter(visitor::edits)
        .isPresent();
  }

  /** The fields among these that some screen of the project lacks, and where. */
  public List<ScreenAddition> missingOnScreens(ProjectRef project, List<String> fieldIds) {
    return screens.missing(projects.getProjectObj(project.id().value()), fieldIds);
  }

  /** Puts the fields onto every screen of the project that lacks them. */
  public List<ScreenAddition> addToScreens(ProjectRef project, List<String> fieldIds) {
    return screens.add(projects.getProjectObj(project.id().value()), fieldIds);
  }

  private Optional<Project> find(String key) {
    return Optional.ofNullable(projects.getProjectByCurrentKey(key)).filter(visitor::sees);
  }

  static ProjectRef ref(Project project) {
    return new ProjectRef(new ProjectId(project.getId()), project.getKey(), project.getName());
  }
}
