package org.riceforjira.plugin.jira;

import org.riceforjira.core.sync.ProjectId;
import org.springframework.stereotype.Component;

/** Finds issues of a project as the visitor sees them, however many there are. */
@Component
public class FoundIssues {
  private final QueryCheck queries;

  FoundIssues(QueryCheck queries) {
    this.queries = queries;
  }

  /**
   * The ids of the issues of the project that match and that the visitor may see, ascending.
   *
   * @param jql without project and order; "" for all
   * @throws RefusedQuery with Jira's sentence, if Jira does not accept the query
   * @throws PartUnavailable if this Jira cannot search
   */
  public long[] ids(ProjectId project, String jql) {
    queries
        .objection(project, jql)
        .ifPresent(
            objection -> {
              throw new RefusedQuery(objection);
            });
    throw new UnsupportedOperationException("Not yet");
  }
}
