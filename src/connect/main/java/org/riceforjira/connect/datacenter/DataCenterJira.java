package org.riceforjira.connect.datacenter;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.jira.Flavour;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;
import org.riceforjira.connect.jira.RemoteJira;

/** Jira Data Center, and Jira Server before it. */
public final class DataCenterJira implements RemoteJira {
  static final String API = Flavour.DATA_CENTER.api();

  /**
   * The most that one search for single issues names: longer queries are refused by some proxies.
   */
  private static final int MOST_NAMED = 200;

  private final JiraClient client;
  private final ZoneId zone;

  /**
   * @param zone of the login's profile: Jira reads the times in a JQL in it
   */
  public DataCenterJira(JiraClient client, ZoneId zone) {
    this.client = client;
    this.zone = zone;
  }

  @Override
  public Flavour flavour() {
    return Flavour.DATA_CENTER;
  }

  @Override
  public Reading read(IssueQuery query) {
    return new WindowReading(
        client,
        query,
        seen ->
            new ProjectsReading(
                client, query, part -> new ProjectReading(client, part, seen, zone)));
  }

  @Override
  public long count(String jql) {
    return SearchPage.of(client, jql, List.of(), 0, 0).total();
  }

  @Override
  public List<RemoteIssue> now(List<Long> ids, List<String> fields) {
    List<RemoteIssue> issues = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += MOST_NAMED) {
      List<Long> some = ids.subList(from, Math.min(from + MOST_NAMED, ids.size()));
      issues.addAll(NamedIssues.read(client, some, fields));
    }
    return issues;
  }

  /** Data Center has no change in bulk over REST. */
  @Override
  public Optional<Map<Long, String>> clear(String field, List<Long> ids) {
    return Optional.empty();
  }
}
