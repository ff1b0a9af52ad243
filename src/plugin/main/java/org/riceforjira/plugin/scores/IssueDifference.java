package org.riceforjira.plugin.scores;

import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.ScoreChange;

/** What a run changed of one issue, and which: its key may be another now, its id never. */
record IssueDifference(long issueId, DifferenceRow row) {
  static IssueDifference of(ScoreChange change) {
    return new IssueDifference(change.issueId(), DifferenceRow.of(change));
  }

  static IssueDifference of(Difference difference) {
    return new IssueDifference(difference.change().issueId(), DifferenceRow.of(difference));
  }
}
