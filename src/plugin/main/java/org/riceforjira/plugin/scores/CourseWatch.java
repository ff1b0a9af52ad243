package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.RunWatch;
import org.riceforjira.core.sync.SyncReport;

/** Tells the core when to end, and the run's record what the core has done. */
record CourseWatch(Course course, Pauses pauses) implements RunWatch {
  @Override
  public boolean cancelled() {
    return course.live().ending();
  }

  @Override
  public void progress(SyncReport soFar) {
    course.at(soFar.issues(), RunReports.of(soFar, List.of()), soFar.written());
    pauses.betweenPages();
  }

  @Override
  public void pause() {
    pauses.betweenBatches();
  }
}
