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

/** Notes every batch of writes in a journal: for an undo, whose own way to write notes nothing. */
record JournalingGateway(IssueGateway gateway, Journal journal) implements IssueGateway {

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
    journal.written(changes.stream().filter(change -> written.contains(change.issueId())).toList());
    return report;
  }
}
