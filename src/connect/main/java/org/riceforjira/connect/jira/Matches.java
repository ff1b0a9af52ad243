package org.riceforjira.connect.jira;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.connect.http.JiraProblem;

/** Finds out which issues match the queries that settings name. */
final class Matches {
  private static final int PAGE = 1000;

  private Matches() {}

  /**
   * The ids of issues that match, by query.
   *
   * @param query among which issues
   * @throws JiraProblem that names the query which Jira does not accept
   */
  static Map<String, IdSet> of(RemoteJira jira, IssueQuery query, Set<String> queries) {
    Map<String, IdSet> matches = new HashMap<>();
    queries.forEach(needed -> matches.put(needed, ids(jira, query, needed)));
    return matches;
  }

  private static IdSet ids(RemoteJira jira, IssueQuery query, String needed) {
    IdSet ids = new IdSet();
    String jql = Jql.all(query.jql(), Jql.condition(needed));
    try {
      Reading found = jira.read(new IssueQuery(query.projects(), jql, List.of()));
      while (!found.done()) {
        found.next(PAGE).forEach(issue -> ids.add(issue.id()));
      }
      return ids;
    } catch (JiraProblem e) {
      throw e.kind() == JiraProblem.Kind.REJECTED
          ? e.about("The settings ask for issues with the query " + needed)
          : e;
    }
  }
}
