package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.SyncReport.Ending;
import org.springframework.stereotype.Component;

/** What is done for runs of each kind. */
@Component
class WorkOfKinds {
  private final ScoreWork scores;
  private final UndoWork undo;
  private final DateWork dates;

  WorkOfKinds(ScoreWork scores, UndoWork undo, DateWork dates) {
    this.scores = scores;
    this.undo = undo;
    this.dates = dates;
  }

  /** Works to the end, whatever becomes of single projects. */
  Ending work(Course course) {
    return switch (course.live().run().task().kind()) {
      case UNDO, DATES_UNDO -> undo.work(course);
      case DATES -> dates.work(course);
      case RECALCULATION, PREVIEW, REPAIR -> scores.work(course);
    };
  }

  /** The key of what to say where only the log can help. */
  static String failure(RunKind kind) {
    return switch (kind) {
      case UNDO, DATES_UNDO -> "rice.run.undo.failed";
      case DATES -> "rice.dates.failed";
      case RECALCULATION, PREVIEW, REPAIR -> "rice.recalculation.failed";
    };
  }
}
