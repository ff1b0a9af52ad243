package org.riceforjira.connect.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport;
import org.riceforjira.core.sync.WriteReport.Outcome;

/** Notes what was written, and what somebody else changed in the meantime. */
final class NotingGateway implements IssueGateway {
  /** More than anybody reads; the counts are right beyond it. */
  static final int MOST_KEPT = 100_000;

  private final IssueGateway gateway;
  private final List<ScoreChange> written = new ArrayList<>();
  private final List<ScoreChange> conflicts = new ArrayList<>();

  NotingGateway(IssueGateway gateway) {
    this.gateway = gateway;
  }

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
    WriteReport report = gateway.write(scoreField, changes);
    Map<Long, ScoreChange> byId =
        changes.stream().collect(Collectors.toMap(ScoreChange::issueId, Function.identity()));
    for (WriteReport.Result result : report.results()) {
      ScoreChange change = byId.get(result.issueId());
      if (result.outcome() == Outcome.WRITTEN && written.size() < MOST_KEPT) {
        written.add(change);
      } else if (result.outcome() == Outcome.CONFLICT) {
        conflicts.add(change);
      }
    }
    return report;
  }

  List<ScoreChange> written() {
    return written;
  }

  /** What somebody else changed since the last time this was asked. */
  List<ScoreChange> takeConflicts() {
    List<ScoreChange> taken = List.copyOf(conflicts);
    conflicts.clear();
    return taken;
  }
}
