package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.dates.PlanWriter;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.scores.StoredParts.Part;
import org.springframework.stereotype.Component;

/**
 * Takes back the planned dates that a run wrote in one project, as the person who asks for it.
 * Scores have nothing to do with it: the project is not held.
 */
@Component
class DateUndo {
  private final PlanWriter writer;
  private final DateSurroundings surroundings;

  DateUndo(PlanWriter writer, DateSurroundings surroundings) {
    this.writer = writer;
    this.surroundings = surroundings;
  }

  /**
   * Restores what these parts of a journal hold, where it is still what the run wrote.
   *
   * @param newestFirst read one at a time
   */
  ProjectOutcome run(
      ProjectRef project, Course course, StoredParts journal, List<Part> newestFirst) {
    Run run = course.live().run();
    course.begin(project);
    course.begin(RunProgress.Phase.RESTORING, newestFirst.stream().mapToLong(Part::size).sum());
    DateBatch batch =
        new DateBatch(
            writer, surroundings.files().journal(run.id()), JournalLabel.ofDates(project.id()));
    DateTally tally = new DateTally();
    for (Part part : newestFirst) {
      if (tally.issues() > 0) {
        surroundings.pauses().betweenBatches();
      }
      if (course.live().ending()) {
        return outcome(tally, Ending.CANCELLED);
      }
      List<IssuePlanChange> back =
          surroundings.files().plans(journal, part).stream()
              .map(IssuePlanChange::reversed)
              .toList();
      surroundings
          .visitor()
          .as(run.task().by(), () -> batch.write(back))
          .forEach(outcome -> tally.add(outcome, true));
      course.at(tally.issues(), tally.report(Ending.RUNNING), tally.written());
    }
    return outcome(tally, Ending.COMPLETE);
  }

  private static ProjectOutcome outcome(DateTally tally, Ending ending) {
    return new ProjectOutcome(tally.report(ending), tally.written(), null, List.of());
  }
}
