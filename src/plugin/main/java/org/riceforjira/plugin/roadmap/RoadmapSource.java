package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.ProjectRef;

/**
 * What a roadmap is of: a project, or what a query finds.
 *
 * @param project empty for a query
 * @param jql "" for a project
 * @param projects those that the issues are in; none for a query that finds nothing
 * @param settings by which the roadmap is planned: those of the only project, or the defaults
 * @param off projects that the query finds issues of, and that have switched RICE off
 */
record RoadmapSource(
    Optional<ProjectRef> project,
    String jql,
    List<PlanProject> projects,
    ProjectSettings settings,
    List<ProjectRef> off) {
  RoadmapSource {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(jql, "jql");
    projects = List.copyOf(projects);
    Objects.requireNonNull(settings, "settings");
    off = List.copyOf(off);
  }

  /** Of projects that all use RICE. */
  RoadmapSource(
      Optional<ProjectRef> project,
      String jql,
      List<PlanProject> projects,
      ProjectSettings settings) {
    this(project, jql, projects, settings, List.of());
  }

  /** A project of this source; empty if there is no other. */
  Optional<ProjectRef> oneOfSeveral(ProjectId id) {
    return projects.stream()
        .map(PlanProject::ref)
        .filter(project -> projects.size() > 1 && project.id().equals(id))
        .findAny();
  }

  /** The settings of a project of this source. */
  Optional<ProjectSettings> settings(ProjectId id) {
    return projects.stream()
        .filter(project -> project.ref().id().equals(id))
        .map(PlanProject::settings)
        .findAny();
  }
}
