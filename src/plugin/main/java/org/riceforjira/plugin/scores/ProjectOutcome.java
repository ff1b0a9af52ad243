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

  /** Something is in the way, and no score was touched. */
  static ProjectOutcome refused(Note problem) {
    return new ProjectOutcome(
        new RunReport(Ending.FAILED, RunReport.Counts.NONE, List.of(), List.of(), List.of(problem)),
        0,
        null,
        List.of());
  }

  /** Nothing was to be done, for this reason. */
  static ProjectOutcome skipped(Note reason) {
    return new ProjectOutcome(RunReport.NONE.ending(Ending.COMPLETE), 0, null, List.of(reason));
  }
}
