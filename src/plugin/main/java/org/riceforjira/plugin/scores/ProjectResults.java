package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** What stays known of a project after a run. */
@Component
class ProjectResults {
  private final ScoreCounts counts;
  private final Holds holds;
  private final BegunProjects begun;
  private final AppInstance app;

  ProjectResults(ScoreCounts counts, Holds holds, BegunProjects begun, AppInstance app) {
    this.counts = counts;
    this.holds = holds;
    this.begun = begun;
    this.app = app;
  }

  /** Every issue of the project was gone over. */
  void whole(ProjectId project, Run run, RunReport report) {
    counts.put(
        project,
        new ProjectCounts(
            report.counts().issues(),
            report.counts().scored(),
            report.gaps(),
            app.now(),
            run.id()));
    if (run.task().kind() == RunKind.RECALCULATION) {
      holds.release(project);
      begun.add(project);
    }
  }
}
