package org.riceforjira.core.sync;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.sentence.Sentence;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;

/** Writes one batch of scores, and notes it in the journal before and after. */
final class BatchWriter {
  private static final Sentence WRITING_FAILED = Sentence.of("rice.core.write.failed");

  private final IssueGateway gateway;
  private final String scoreField;
  private final Journal journal;

  BatchWriter(IssueGateway gateway, String scoreField, Journal journal) {
    this.gateway = gateway;
    this.scoreField = scoreField;
    this.journal = journal;
  }

  /** False when the batch, or the note of what was written, failed as a whole. */
  boolean write(List<ScoreChange> batch, Tally tally) {
    WriteReport report;
    try {
      journal.writing(batch);
      report = gateway.write(scoreField, batch);
    } catch (RuntimeException e) {
      // Whatever a gateway throws, the report of the other batches must reach the caller.
      tally.failed(e);
      Sentence reason = WritesRefused.sentence(e, WRITING_FAILED);
      batch.forEach(change -> tally.refused(change, reason));
      return false;
    }
    tally.answered(batch, report);
    return note(written(batch, report), tally);
  }

  private boolean note(List<ScoreChange> written, Tally tally) {
    try {
      journal.written(written);
      return true;
    } catch (RuntimeException e) {
      // The scores are written, and the journal names them since before; but it seems to be down.
      tally.failed(e);
      return false;
    }
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
