package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.SyncReport.Ending;

/**
 * What came of one project of a run.
 *
 * @param revision of the settings it went by; null where it did not come so far
 * @param differences how many issues it changed, or would change
 */
record ProjectOutcome(RunReport report, long differences, Long revision, List<Note> notes) {

  /** Nothing was done yet. */
  static final ProjectOutcome NOTHING = new ProjectOutcome(RunReport.NONE, 0, null, List.of());

  /** Something is in the way, and no score was touched. */
  static ProjectOutcome refused(Note problem) {
    return new ProjectOutcome(
        new RunReport(Ending.FAILED, RunReport.Counts.NONE, List.of(), List.of(), List.of(problem)),
        0,
        null,
        List.of());
  }

  /** The same, but something went wrong behind it. */
  ProjectOutcome failing(Note problem) {
    RunReport failed = report.plus(refused(problem).report()).ending(Ending.FAILED);
    return new ProjectOutcome(failed, differences, revision, notes);
  }

  /** Nothing was to be done, for this reason. */
  static ProjectOutcome skipped(Note reason) {
    return new ProjectOutcome(RunReport.NONE.ending(Ending.COMPLETE), 0, null, List.of(reason));
  }
}
