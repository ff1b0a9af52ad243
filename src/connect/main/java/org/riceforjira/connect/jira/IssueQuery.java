package org.riceforjira.connect.jira;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which issues to read, and what of them.
 *
 * @param projects keys or ids of the projects they are in; empty for any
 * @param jql narrows them down, without an order; "" for all issues of the projects
 * @param fields ids of fields; empty for nothing but id and key
 */
public record IssueQuery(List<String> projects, String jql, List<String> fields) {
  public IssueQuery {
    projects = List.copyOf(projects);
    Objects.requireNonNull(jql, "jql");
    fields = List.copyOf(fields);
    if (projects.isEmpty() && jql.isBlank()) {
      throw new IllegalArgumentException("Issues of any project need a JQL that bounds them.");
    }
  }

  /** One JQL for all of it. */
  public String whole() {
    return projects.isEmpty() ? jql : Jql.all(Jql.projects(projects), jql);
  }

  /** The same of one project. */
  public IssueQuery in(String project) {
    return new IssueQuery(List.of(project), jql, fields);
  }

  /** The same, of which one more field is read. */
  public IssueQuery with(String field) {
    return fields.contains(field)
        ? this
        : new IssueQuery(projects, jql, Stream.concat(fields.stream(), Stream.of(field)).toList());
  }
}
