package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.settings.ProjectSettings;
import org.riceforjira.core.settings.VersionedSettings;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.StoredSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One project of a run, from its settings to its counts. The project is the caller's alone. */
@Component
class ProjectRuns {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectRuns.class);

  private final StoredSettings settings;
  private final ProjectChecks checks;
  private final ProjectScores scores;
  private final ProjectResults results;

  ProjectRuns(
      StoredSettings settings, ProjectChecks checks, ProjectScores scores, ProjectResults results) {
    this.settings = settings;
    this.checks = checks;
    this.scores = scores;
    this.results = results;
  }

  /**
   * Goes by the settings as they are now, also if they are changed in the meantime, or by those
   * that the run supposes.
   */
  ProjectOutcome run(ProjectRef project, Course course) {
    course.begin(project);
    Optional<VersionedSettings> found = settings.effective(project.id());
    if (found.isEmpty()) {
      return ProjectOutcome.refused(Note.of("rice.error.setup.missing"));
    }
    VersionedSettings taken = found.get();
    RunTask task = course.live().run().task();
    Optional<ProjectSettings> supposed = course.live().supposed();
    ProjectSettings used = supposed.orElse(taken.settings());
    Optional<Note> objection = checks.objection(task, project.id(), used);
    if (objection.isPresent()) {
      return ProjectOutcome.refused(objection.get());
    }
    Actors actors = checks.actors(task, project.id(), used);
    ProjectOutcome outcome =
        supposed.isPresent()
            ? scores.suppose(project, supposed(project, taken.settings(), used), actors, course)
            : scores.run(project, taken, actors, course);
    try {
      if (outcome.report().ending() == Ending.COMPLETE && task.whole()) {
        results.whole(project.id(), course.live().run(), outcome.report());
      }
      return noting(outcome, project, taken);
    } catch (RuntimeException e) {
      // What was written stays written: it must be told, and it must be possible to take it back.
      LOG.error("The counts of {} could not be kept", project.key(), e);
      return outcome.failing(Note.of("rice.run.uncounted"));
    }
  }

  private ProjectScores.Supposed supposed(
      ProjectRef project, ProjectSettings now, ProjectSettings then) {
    return new ProjectScores.Supposed(now, checks.stopped(project.id(), now), then);
  }

  private ProjectOutcome noting(
      ProjectOutcome outcome, ProjectRef project, VersionedSettings taken) {
    List<Note> notes = new ArrayList<>(outcome.notes());
    boolean changed =
        settings
            .effective(project.id())
            .filter(now -> now.revision().equals(taken.revision()))
            .isEmpty();
    if (changed) {
      notes.add(Note.of("rice.run.settings.changed", Long.toString(taken.revision().value())));
    }
    return new ProjectOutcome(outcome.report(), outcome.differences(), outcome.revision(), notes);
  }
}
