package org.riceforjira.plugin.scores;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.riceforjira.core.sync.ProjectId;
import org.riceforjira.plugin.jira.EnabledProjects;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.springframework.stereotype.Component;

/** Finds the projects that a run is for. */
@Component
class RunProjects {
  private final EnabledProjects enabled;
  private final BegunProjects begun;
  private final Projects projects;

  RunProjects(EnabledProjects enabled, BegunProjects begun, Projects projects) {
    this.enabled = enabled;
    this.begun = begun;
    this.projects = projects;
  }

  List<ProjectRef> of(RunTask task) {
    if (task.project() != null) {
      return List.of(task.project());
    }
    return task.kind() == RunKind.REPAIR ? repaired() : enabled.all();
  }

  /**
   * Those with settings of their own, and those that somebody has recalculated: where nobody asked
   * for scores yet, numbers in an adopted score field must not be emptied overnight.
   */
  private List<ProjectRef> repaired() {
    Stream<ProjectRef> asked =
        begun.ids().stream().map(ProjectId::new).map(projects::byId).flatMap(Optional::stream);
    return Stream.concat(enabled.withSettings().stream(), asked)
        .distinct()
        .filter(enabled::uses)
        .sorted(Comparator.comparing(ProjectRef::key))
        .toList();
  }
}
