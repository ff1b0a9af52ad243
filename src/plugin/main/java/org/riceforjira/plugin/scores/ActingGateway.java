package org.riceforjira.plugin.scores;

import java.util.List;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport;
import org.riceforjira.plugin.jira.Visitor;

/** A gateway that is always used in somebody's name. */
record ActingGateway(IssueGateway gateway, Visitor visitor, Actors actors) implements IssueGateway {

  @Override
  public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
    return visitor.as(actors.reader(), () -> gateway.read(scope, needs, after, limit));
  }

  @Override
  public long count(Scope scope) {
    return visitor.as(actors.reader(), () -> gateway.count(scope));
  }

  @Override
  public WriteReport write(String scoreField, List<ScoreChange> changes) {
    return visitor.as(actors.writer(), () -> gateway.write(scoreField, changes));
  }
}
