package org.riceforjira.connect.datacenter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.List;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.http.JiraProblem;
import org.riceforjira.connect.jira.IdSet;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Jql;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;

/**
 * Reads one project, however large, where its server does not go on behind a key: window by window,
 * each from the minute in which the last issue of the one before was created.
 */
final class CreatedReading implements Reading {
  private static final String CREATED = "created";
  private static final DateTimeFormatter IN_REST =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");
  private static final DateTimeFormatter IN_JQL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final JiraClient client;
  private final IssueQuery query;
  private final IdSet seen;
  private final ZoneId zone;
  private String from = "";
  private OffsetWalk walk;

  /**
   * @param query of one project
   */
  CreatedReading(JiraClient client, IssueQuery query, IdSet seen, ZoneId zone) {
    this.client = client;
    this.query = query.with(CREATED);
    this.seen = seen;
    this.zone = zone;
    this.walk = walk();
  }

  private OffsetWalk walk() {
    String since = from.isEmpty() ? "" : "created >= " + Jql.quoted(from);
    String jql = Jql.all(query.whole(), since) + " ORDER BY created ASC, key ASC";
    return new OffsetWalk(client, jql, query.fields(), seen);
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    List<RemoteIssue> issues = walk.next(limit);
    if (walk.exhausted()) {
      turn();
    }
    return issues;
  }

  private void turn() {
    String minute = walk.last().map(issue -> minute(issue.text(CREATED))).orElse(from);
    if (minute.equals(from)) {
      throw new JiraProblem(
          JiraProblem.Kind.STRANGE,
          "More issues were created in one minute ("
              + minute
              + ") than this Jira lets a search reach, and it does not go on behind a key. Ask for"
              + " fewer with --jql.");
    }
    from = minute;
    walk = walk();
  }

  /** Where clocks are set back, times are there twice; sure is only the minute before them. */
  private String minute(String created) {
    Instant instant = OffsetDateTime.parse(created, IN_REST).toInstant();
    LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
    ZoneRules rules = zone.getRules();
    boolean twice = rules.getValidOffsets(local).size() > 1;
    return IN_JQL.format(
        twice ? rules.getTransition(local).getDateTimeAfter().minusMinutes(1) : local);
  }

  @Override
  public boolean done() {
    return walk.done();
  }
}
