package org.riceforjira.plugin.settings;

import java.util.Comparator;
import java.util.List;
import org.riceforjira.plugin.jira.EnabledProjects;
import org.riceforjira.plugin.jira.PartUnavailable;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.settings.ChoicesJson.ProjectJson;
import org.springframework.stereotype.Component;

/** The projects whose settings can be copied. */
@Component
class OtherProjects {
  private final EnabledProjects enabled;
  private final Projects projects;

  OtherProjects(EnabledProjects enabled, Projects projects) {
    this.enabled = enabled;
    this.projects = projects;
  }

  /** Those with settings of their own that the visitor administers, by key, without this one. */
  List<ProjectJson> of(ProjectRef project) {
    try {
      return enabled.withSettings().stream()
          .filter(other -> !other.id().equals(project.id()) && projects.administers(other))
          .sorted(Comparator.comparing(ProjectRef::key))
          .map(other -> new ProjectJson(other.key(), other.name()))
          .toList();
    } catch (PartUnavailable e) {
      // Nothing to copy from is no reason to offer nothing at all.
      return List.of();
    }
  }
}
