package org.riceforjira.plugin.scores;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.dates.PlanWriter;
import org.riceforjira.plugin.dates.WriteOutcome;
import org.riceforjira.plugin.jira.IssuePlanChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes of planned dates that are noted in the journal together, and then made one issue after
 * the other.
 */
record DateBatch(PlanWriter writer, StoredParts journal, JournalLabel label) {
  private static final Logger LOG = LoggerFactory.getLogger(DateBatch.class);

  /** What became of each; the journal names them before the first is made. */
  List<WriteOutcome> write(List<IssuePlanChange> changes) {
    if (changes.isEmpty()) {
      return List.of();
    }
    journal.add(label.text(), changes.size(), RunFiles.encode(changes));
    List<WriteOutcome> outcomes = new ArrayList<>();
    changes.forEach(change -> outcomes.add(writer.write(change)));
    note(
        changes,
        outcomes.stream().filter(WriteOutcome::changed).map(WriteOutcome::written).toList());
    return outcomes;
  }

  private void note(List<IssuePlanChange> changes, List<IssuePlanChange> written) {
    if (written.equals(changes)) {
      return;
    }
    try {
      journal.replaceLast(written.size(), RunFiles.encode(written));
    } catch (RuntimeException e) {
      // The dates are written, and must not be told as failed; the journal names them since before.
      LOG.warn("Which of a batch of dates were written could not be noted", e);
    }
  }
}
