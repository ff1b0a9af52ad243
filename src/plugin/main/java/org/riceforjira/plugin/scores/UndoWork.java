package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.riceforjira.core.sync.SyncReport.Ending;
import org.riceforjira.plugin.jira.ProjectRef;
import org.riceforjira.plugin.jira.Projects;
import org.riceforjira.plugin.scores.StoredParts.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes back what a run wrote: the project that it wrote last first, the newest batch first. */
@Component
class UndoWork {
  private static final Logger LOG = LoggerFactory.getLogger(UndoWork.class);

  private final RunFiles files;
  private final ProjectLocks locks;
  private final Projects projects;
  private final ProjectUndo undo;
  private final DateUndo dates;

  UndoWork(
      RunFiles files, ProjectLocks locks, Projects projects, ProjectUndo undo, DateUndo dates) {
    this.files = files;
    this.locks = locks;
    this.projects = projects;
    this.undo = undo;
    this.dates = dates;
  }

  /** The parts of a journal that belong to one project, newest first. */
  private record Chapter(JournalLabel label, List<Part> parts) {}

  Ending work(Course course) {
    StoredParts journal = files.journal(course.live().run().task().undoes());
    List<Chapter> chapters = chapters(journal);
    course.projects(chapters.size());
    boolean failed = false;
    for (Chapter chapter : chapters) {
      Optional<ProjectOutcome> outcome =
          locks.whenFree(
              course.live().run().task().kind(),
              chapter.label().project(),
              course.live()::ending,
              () -> attempt(chapter, course, journal));
      if (outcome.isEmpty()) {
        return Ending.CANCELLED;
      }
      course.end(outcome.get());
      if (outcome.get().report().ending() == Ending.CANCELLED) {
        return Ending.CANCELLED;
      }
      failed |= outcome.get().report().ending() == Ending.FAILED;
    }
    return failed ? Ending.FAILED : Ending.COMPLETE;
  }

  private ProjectOutcome attempt(Chapter chapter, Course course, StoredParts journal) {
    try {
      return course.live().run().task().kind().dates()
          ? dates.run(project(chapter), course, journal, chapter.parts())
          : undo.run(project(chapter), chapter.label(), course, journal, chapter.parts());
    } catch (RuntimeException e) {
      // Whatever goes wrong with one project, the others must be reached.
      LOG.error("Undo {} failed at {}", course.live().run().id(), chapter.label().text(), e);
      return course.broken(FailureNotes.of(e, "rice.run.undo.failed"));
    }
  }

  private static List<Chapter> chapters(StoredParts journal) {
    List<Part> parts = new ArrayList<>(journal.all());
    Collections.reverse(parts);
    List<Chapter> chapters = new ArrayList<>();
    for (Part part : parts) {
      JournalLabel label = JournalLabel.of(part.label());
      if (chapters.isEmpty() || !chapters.get(chapters.size() - 1).label().equals(label)) {
        chapters.add(new Chapter(label, new ArrayList<>()));
      }
      chapters.get(chapters.size() - 1).parts().add(part);
    }
    return chapters;
  }

  /** A project that was deleted since has no issues to restore, but its place in the report. */
  private ProjectRef project(Chapter chapter) {
    return projects
        .byId(chapter.label().project())
        .orElseGet(
            () -> {
              String id = Long.toString(chapter.label().project().value());
              return new ProjectRef(chapter.label().project(), id, id);
            });
  }
}
