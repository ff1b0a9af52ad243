package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.jira.StoredSettings;
import org.springframework.stereotype.Component;

/** Repairs a project by a recalculation. */
@Component
class ProjectRuns implements ProjectRepair {
  private final Projects projects;
  private final StoredSettings settings;
  private final Recalculations recalculations;

  ProjectRuns(Projects projects, StoredSettings settings, Recalculations recalculations) {
    this.projects = projects;
    this.settings = settings;
    this.recalculations = recalculations;
  }

  @Override
  public void repair(ProjectId project) {
    projects
        .byId(project)
        .ifPresent(
            found ->
                settings
                    .effective(project)
                    .ifPresent(chosen -> recalculations.run(found, chosen.settings())));
  }
}
