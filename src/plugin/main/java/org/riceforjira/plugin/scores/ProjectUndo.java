package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.ScoreUndo;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.core.sync.UndoReport;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Visitor;
import org.riceforjira.plugin.scores.RunProgress.Phase;
import org.riceforjira.plugin.scores.StoredParts.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes back what a run wrote in one project, which is the caller's alone. */
@Component
class ProjectUndo {
  private static final Logger LOG = LoggerFactory.getLogger(ProjectUndo.class);

  private final IssueGateway gateway;
  private final Visitor visitor;
  private final RunFiles files;
  private final Holds holds;
  private final Pauses pauses;

  ProjectUndo(IssueGateway gateway, Visitor visitor, RunFiles files, Holds holds, Pauses pauses) {
    this.gateway = gateway;
    this.visitor = visitor;
    this.files = files;
    this.holds = holds;
    this.pauses = pauses;
  }

  /**
   * Restores what these parts of a journal hold.
   *
   * @param newestFirst read one at a time
   */
  ProjectOutcome run(
      ProjectRef project,
      JournalLabel label,
      Course course,
      StoredParts journal,
      List<Part> newestFirst) {
    Run run = course.live().run();
    course.begin(project);
    // Before anything is restored: a repair in the next minute would write it again.
    holds.hold(project.id());
    course.begin(Phase.RESTORING, newestFirst.stream().mapToLong(Part::size).sum());
    Iterable<List<ScoreChange>> batches =
        () -> newestFirst.stream().map(part -> files.changes(journal, part)).iterator();
    UndoReport report =
        new ScoreUndo(gateway(run, label), label.scoreField())
            .run(batches, new CourseWatch(course, pauses), soFar -> tell(soFar, course));
    report
        .failure()
        .ifPresent(
            failure -> LOG.error("Undo {} of {} went wrong", run.id(), project.key(), failure));
    RunReport told = RunReports.of(report, problems(report));
    return new ProjectOutcome(told, report.counts().restored(), null, List.of());
  }

  private IssueGateway gateway(Run run, JournalLabel label) {
    String by = run.task().by();
    return new JournalingGateway(
        new ActingGateway(gateway, visitor, new Actors(by, by)),
        new StoredJournal(files.journal(run.id()), label.project(), label.scoreField()));
  }

  private static void tell(UndoReport soFar, Course course) {
    RunReport report = RunReports.of(soFar, List.of());
    course.at(report.counts().issues(), report, report.counts().written());
  }

  private static List<Note> problems(UndoReport report) {
    if (report.ending() == Ending.FAILED) {
      return List.of(Note.of("rice.run.undo.failed"));
    }
    return report.failure().isPresent() ? List.of(Note.of("rice.run.undo.incomplete")) : List.of();
  }
}
