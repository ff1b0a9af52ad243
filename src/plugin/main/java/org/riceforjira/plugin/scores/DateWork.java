package org.riceforjira.plugin.scores;

import java.util.Optional;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.dates.PlanComparison;
import org.riceforjira.plugin.dates.PlanWriter;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.UnknownPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes planned dates to the issues of one project, as the person who asked for it. */
@Component
class DateWork {
  private static final Logger LOG = LoggerFactory.getLogger(DateWork.class);

  private final PlanComparison comparison;
  private final PlanWriter writer;
  private final DateSurroundings surroundings;

  DateWork(PlanComparison comparison, PlanWriter writer, DateSurroundings surroundings) {
    this.comparison = comparison;
    this.writer = writer;
    this.surroundings = surroundings;
  }

  /** Works to the end, whatever becomes of single issues. */
  Ending work(Course course) {
    RunTask task = course.live().run().task();
    course.projects(1);
    Optional<ProjectOutcome> outcome =
        surroundings
            .locks()
            .whenFree(
                task.kind(),
                task.project().id(),
                course.live()::ending,
                () -> attempt(task.project(), course));
    outcome.ifPresent(course::end);
    return outcome.map(done -> done.report().ending()).orElse(Ending.CANCELLED);
  }

  private ProjectOutcome attempt(ProjectRef project, Course course) {
    DateBatch batch =
        new DateBatch(
            writer,
            surroundings.files().journal(course.live().run().id()),
            JournalLabel.ofDates(project.id()));
    try {
      return new DateWriting(comparison, batch, course, surroundings).of(project);
    } catch (UnknownPerson e) {
      LOG.debug("Whoever started run {} is gone", course.live().run().id(), e);
      return course.broken(Note.of("rice.run.starter"));
    } catch (RuntimeException e) {
      // Whatever goes wrong, what was written before must be told, and be possible to take back.
      LOG.error("Run {} failed at {}", course.live().run().id(), project.key(), e);
      return course.broken(FailureNotes.of(e, "rice.dates.failed"));
    }
  }
}
