package org.riceforjira.connect.datacenter;

import java.util.List;
import java.util.function.Function;
import org.riceforjira.connect.http.Call;
import org.riceforjira.connect.http.JiraClient;
import org.riceforjira.connect.jira.IssueQuery;
import org.riceforjira.connect.jira.Reading;
import org.riceforjira.connect.jira.RemoteIssue;

/** Reads one project after the other: keys of different projects have no order to rely on. */
final class ProjectsReading implements Reading {
  private final JiraClient client;
  private final IssueQuery query;
  private final Function<IssueQuery, Reading> one;
  private List<String> left;
  private Reading project;

  /**
   * @param one reads the part of one project
   */
  ProjectsReading(JiraClient client, IssueQuery query, Function<IssueQuery, Reading> one) {
    this.client = client;
    this.query = query;
    this.one = one;
  }

  @Override
  public List<RemoteIssue> next(int limit) {
    if (left == null) {
      left = query.projects().isEmpty() ? all() : query.projects();
    }
    if (project == null) {
      if (left.isEmpty()) {
        return List.of();
      }
      project = one.apply(query.in(left.get(0)));
      left = left.subList(1, left.size());
    }
    List<RemoteIssue> issues = project.next(limit);
    if (project.done()) {
      project = null;
    }
    return issues;
  }

  private List<String> all() {
    return client.ask(
        Call.get(DataCenterJira.API + "/project"),
        json ->
            json.getAsJsonArray().asList().stream()
                .map(project -> project.getAsJsonObject().get("id").getAsString())
                .toList());
  }

  @Override
  public boolean done() {
    return project == null && left != null && left.isEmpty();
  }
}
