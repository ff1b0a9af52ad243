package org.riceforjira.connect.datacenter;

import java.util.List;
import java.util.stream.Stream;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.RemoteIssue;

/** Reads issues by their ids, though Jira refuses a query that names one which is gone. */
final class NamedIssues {
  private static final int SERVER_ERROR = 500;

  private NamedIssues() {}

  static List<RemoteIssue> read(JiraClient client, List<Long> ids, List<String> fields) {
    try {
      return SearchPage.of(client, Jql.ids(ids), fields, 0, ids.size()).issues();
    } catch (JiraProblem e) {
      if (e.kind() != JiraProblem.Kind.REJECTED || e.status() >= SERVER_ERROR) {
        throw e;
      }
      return ids.size() == 1 ? List.of() : inHalves(client, ids, fields);
    }
  }

  private static List<RemoteIssue> inHalves(
      JiraClient client, List<Long> ids, List<String> fields) {
    int half = ids.size() / 2;
    return Stream.of(ids.subList(0, half), ids.subList(half, ids.size()))
        .flatMap(some -> read(client, some, fields).stream())
        .toList();
  }
}
