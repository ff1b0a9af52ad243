package org.riceforjira.connect.datacenter;

import java.time.ZoneId;
import java.util.List;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.IdSet;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;

/** Reads one project by keys, and by the time of creation where the server does not go on so. */
final class ProjectReading implements Reading {
  private final KeyReading keys;
  private final CreatedReading created;
  private boolean refused;

  ProjectReading(JiraClient client, IssueQuery query, IdSet seen, ZoneId zone) {
    this.keys = new KeyReading(client, query, seen);
    this.created = new CreatedReading(client, query, seen, zone);
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    if (refused) {
      return created.next(limit);
    }
    try {
      List<RemoteIssue> issues = keys.next(limit);
      refused = keys.done() && !keys.isWhole();
      return issues;
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.REJECTED || keys.isAtStart()) {
        throw e;
      }
      refused = true;
      return created.next(limit);
    }
  }

  @Override
  public boolean done() {
    return refused ? created.done() : keys.done();
  }
}
