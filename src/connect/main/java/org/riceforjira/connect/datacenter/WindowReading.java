package org.riceforjira.connect.datacenter;

import java.util.List;
import java.util.function.Function;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.jira.IdSet;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;

/** Reads by offset what the server's window holds, and project by project what is larger. */
final class WindowReading implements Reading {
  private final Function<IdSet, Reading> larger;
  private final IdSet seen = new IdSet();
  private final OffsetWalk walk;
  private Reading beyond;

  /**
   * @param larger reads everything that was not seen yet
   */
  WindowReading(JiraClient client, IssueQuery query, Function<IdSet, Reading> larger) {
    this.walk = new OffsetWalk(client, query.whole() + " ORDER BY key ASC", query.fields(), seen);
    this.larger = larger;
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    if (beyond != null) {
      return beyond.next(limit);
    }
    List<RemoteIssue> issues = walk.next(limit);
    if (!walk.done() && (walk.tooMany() || walk.exhausted())) {
      beyond = larger.apply(seen);
    }
    return issues;
  }

  @Override
  public boolean done() {
    return beyond == null ? walk.done() : beyond.done();
  }
}
