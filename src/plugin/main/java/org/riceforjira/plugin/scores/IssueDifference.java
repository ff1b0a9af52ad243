package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.riceforjira.plugin.jira.PlanChange;

/**
 * What a run changed of one issue, and which: its key may be another now, its id never.
 *
 * @param plan planned dates and versions; null for a run that has to do with scores
 */
record IssueDifference(long issueId, DifferenceRow row, List<PlanChange> plan) {
  static IssueDifference of(ScoreChange change) {
    return new IssueDifference(change.issueId(), DifferenceRow.of(change), null);
  }

  static IssueDifference of(Difference difference) {
    return new IssueDifference(difference.change().issueId(), DifferenceRow.of(difference), null);
  }

  static IssueDifference of(IssuePlanChange change) {
    return new IssueDifference(
        change.issueId(),
        new DifferenceRow(change.key(), null, null, null, null),
        change.changes());
  }
}
