package org.riceforjira.plugin.scores;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Journal;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport;
import org.riceforjira.core.sync.WriteReport.Outcome;
import org.riceforjira.core.sync.WriteReport.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes every batch of writes in a journal: for an undo, whose own way to write notes nothing. */
record JournalingGateway(IssueGateway gateway, Journal journal) implements IssueGateway {
  private static final Logger LOG = LoggerFactory.getLogger(JournalingGateway.class);

  @Override
  public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
    return gateway.read(scope, needs, after, limit);
  }

  @Override
  public long count(Scope scope) {
    return gateway.count(scope);
  }

  @Override
  public WriteReport write(String scoreField, List<ScoreChange> changes) {
    journal.writing(changes);
    WriteReport report = gateway.write(scoreField, changes);
    Set<Long> written =
        report.results().stream()
            .filter(result -> result.outcome() == Outcome.WRITTEN)
            .map(Result::issueId)
            .collect(Collectors.toSet());
    note(changes.stream().filter(change -> written.contains(change.issueId())).toList());
    return report;
  }

  private void note(List<ScoreChange> written) {
    try {
      journal.written(written);
    } catch (RuntimeException e) {
      // The scores are written, and must not be told as failed; the journal names them since
      // before.
      LOG.warn("Which of a batch of scores were written could not be noted", e);
    }
  }
}
