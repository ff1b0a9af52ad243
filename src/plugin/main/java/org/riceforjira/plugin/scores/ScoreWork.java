package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.jira.ProjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Recalculations, repairs and previews: project by project. */
@Component
class ScoreWork {
  private static final Logger LOG = LoggerFactory.getLogger(ScoreWork.class);

  private final RunProjects scope;
  private final ProjectLocks locks;
  private final ProjectRuns runs;
  private final Holds holds;

  ScoreWork(RunProjects scope, ProjectLocks locks, ProjectRuns runs, Holds holds) {
    this.scope = scope;
    this.locks = locks;
    this.runs = runs;
    this.holds = holds;
  }

  /** Works to the end, whatever becomes of single projects. */
  Ending work(Course course) {
    RunTask task = course.live().run().task();
    List<ProjectRef> projects = scope.of(task);
    course.projects(projects.size());
    boolean failed = false;
    for (ProjectRef project : projects) {
      Optional<ProjectOutcome> outcome =
          course.live().ending() ? Optional.empty() : one(task, project, course);
      if (outcome.isEmpty()) {
        return Ending.CANCELLED;
      }
      ProjectOutcome done = task.project() == null ? about(project, outcome.get()) : outcome.get();
      course.end(done);
      if (done.report().ending() == Ending.CANCELLED) {
        return Ending.CANCELLED;
      }
      failed |= done.report().ending() == Ending.FAILED;
    }
    return failed ? Ending.FAILED : Ending.COMPLETE;
  }

  /** Empty if the run was to end before the project's turn came. */
  private Optional<ProjectOutcome> one(RunTask task, ProjectRef project, Course course) {
    if (task.kind() == RunKind.REPAIR && holds.isHeld(project.id())) {
      return Optional.of(ProjectOutcome.skipped(Note.of("rice.run.held")));
    }
    if (course.live().supposed().isPresent()) {
      // It writes nothing, and somebody waits for it.
      return Optional.of(attempt(project, course));
    }
    if (task.project() != null) {
      return locks.whenFree(
          task.kind(), project.id(), course.live()::ending, () -> attempt(project, course));
    }
    return Optional.of(
        locks
            .ifFree(task.kind(), project.id(), () -> attempt(project, course))
            .orElse(ProjectOutcome.skipped(Note.of("rice.run.busy"))));
  }

  private ProjectOutcome attempt(ProjectRef project, Course course) {
    try {
      return runs.run(project, course);
    } catch (RuntimeException e) {
      // Whatever goes wrong with one project, the others must be reached.
      LOG.error("Run {} failed at {}", course.live().run().id(), project.key(), e);
      return course.broken(FailureNotes.of(e, "rice.recalculation.failed"));
    }
  }

  private static ProjectOutcome about(ProjectRef project, ProjectOutcome outcome) {
    RunReport report = outcome.report();
    return new ProjectOutcome(
        new RunReport(
            report.ending(),
            report.counts(),
            report.gaps(),
            report.refusedScores(),
            report.problems().stream().map(note -> note.about(project.key())).toList()),
        outcome.differences(),
        outcome.revision(),
        outcome.notes().stream().map(note -> note.about(project.key())).toList());
  }
}
