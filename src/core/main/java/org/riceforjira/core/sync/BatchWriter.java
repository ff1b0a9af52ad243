package org.riceforjira.core.sync;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;

/** Writes one batch of scores, and notes it in the journal before and after. */
final class BatchWriter {
  private static final String WRITING_FAILED =
      "Writing failed; the log has the cause. Recalculate to try again.";

  private final IssueGateway gateway;
  private final String scoreField;
  private final Journal journal;

  BatchWriter(IssueGateway gateway, String scoreField, Journal journal) {
    this.gateway = gateway;
    this.scoreField = scoreField;
    this.journal = journal;
  }

  /** False when the batch failed as a whole. */
  boolean write(List<ScoreChange> batch, Tally tally) {
    try {
      journal.writing(batch);
      WriteReport report = gateway.write(scoreField, batch);
      tally.answered(batch, report);
      journal.written(written(batch, report));
      return true;
    } catch (RuntimeException e) {
      // Whatever a gateway throws, the report of the other batches must reach the caller.
      tally.failed(e);
      // What else an exception says is for the log: it may tell more than the reader may know.
      String reason = e instanceof WritesRefused ? e.getMessage() : WRITING_FAILED;
      batch.forEach(change -> tally.refused(change, reason));
      return false;
    }
  }

  /** Counts a batch that is not tried any more. */
  void leave(List<ScoreChange> batch, Tally tally) {
    batch.forEach(change -> tally.refused(change, WRITING_FAILED));
  }

  private static List<ScoreChange> written(List<ScoreChange> batch, WriteReport report) {
    Set<Long> ids =
        report.results().stream()
            .filter(result -> result.outcome() == Outcome.WRITTEN)
            .map(Result::issueId)
            .collect(Collectors.toSet());
    return batch.stream().filter(change -> ids.contains(change.issueId())).toList();
  }
}
