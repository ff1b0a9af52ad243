package org.riceforjira.connect.datacenter;

import java.util.List;
import java.util.Optional;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.jira.IdSet;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;

/** Reads one project, however large: each page begins behind the last key of the page before. */
final class KeyReading implements Reading {
  private static final String BY_KEY = " ORDER BY key ASC";

  private final JiraClient client;
  private final IssueQuery query;
  private final IdSet seen;
  private Optional<RemoteIssue> last = Optional.empty();
  private boolean done;

  /**
   * @param query of one project
   */
  KeyReading(JiraClient client, IssueQuery query, IdSet seen) {
    this.client = client;
    this.query = query;
    this.seen = seen;
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    String behind = last.map(issue -> "issuekey > " + Jql.quoted(issue.key())).orElse("");
    String jql = Jql.all(query.whole(), behind) + BY_KEY;
    SearchPage page = SearchPage.of(client, jql, query.fields(), 0, limit);
    List<RemoteIssue> issues = page.issues();
    if (!issues.isEmpty()) {
      last = Optional.of(issues.get(issues.size() - 1));
    }
    done = issues.size() >= page.total() || issues.isEmpty();
    return issues.stream().filter(issue -> seen.add(issue.id())).toList();
  }

  @Override
  public boolean done() {
    return done;
  }

  /** True until something was read: then it is the query itself that is refused. */
  boolean isAtStart() {
    return last.isEmpty();
  }

  /**
   * True when the last issue of the project was read: a server that takes a key which is gone for
   * one behind which nothing follows would end it too early, and not say so.
   */
  boolean isWhole() {
    return SearchPage.of(client, query.whole() + " ORDER BY key DESC", List.of(), 0, 1)
        .issues()
        .stream()
        .allMatch(issue -> seen.contains(issue.id()));
  }
}
