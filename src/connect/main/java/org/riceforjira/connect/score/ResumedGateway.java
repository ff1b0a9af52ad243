package org.riceforjira.connect.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.RemoteJira;
import org.riceforjira.core.score.FactNeeds;
import org.riceforjira.core.score.IssueFacts;
import org.riceforjira.core.sync.Cursor;
import org.riceforjira.core.sync.IssueGateway;
import org.riceforjira.core.sync.Page;
import org.riceforjira.core.sync.Scope;
import org.riceforjira.core.sync.ScoreChange;
import org.riceforjira.core.sync.WriteReport;

/**
 * Reads the scores that a run wrote before it broke off as they are stored: the index of Jira may
 * still give the old ones, and they would be written twice.
 */
final class ResumedGateway implements IssueGateway {
  private final IssueGateway gateway;
  private final RemoteJira jira;
  private final BrokenOffRun before;

  ResumedGateway(IssueGateway gateway, RemoteJira jira, BrokenOffRun before) {
    this.gateway = gateway;
    this.jira = jira;
    this.before = before;
  }

  @Override
  public Page read(Scope scope, FactNeeds needs, Cursor after, int limit) {
    Page page = gateway.read(scope, needs, after, limit);
    List<Long> touched =
        page.issues().stream().map(IssueFacts::id).filter(before.touched()::contains).toList();
    if (touched.isEmpty() || needs.scoreField().isEmpty()) {
      return page;
    }
    String field = needs.scoreField().get();
    Map<Long, RemoteIssue> stored = new HashMap<>();
    jira.now(touched, List.of(field)).forEach(issue -> stored.put(issue.id(), issue));
    List<IssueFacts> facts =
        page.issues().stream()
            .map(
                issue ->
                    stored.containsKey(issue.id())
                        ? issue.withStoredScore(stored.get(issue.id()).number(field))
                        : issue)
            .toList();
    return new Page(facts, page.next());
  }

  @Override
  public long count(Scope scope) {
    return gateway.count(scope);
  }

  @Override
  public WriteReport write(String scoreField, List<ScoreChange> changes) {
    return gateway.write(scoreField, changes);
  }
}
