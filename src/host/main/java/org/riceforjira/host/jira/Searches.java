package org.riceforjira.host.jira;

import java.util.List;
import org.riceforjira.host.data.IssueRow;
import org.riceforjira.host.jql.JqlError;

/** Queries over the search index, which knows each issue as it was when it was last indexed. */
public interface Searches {
  /**
   * The issues the user may see, from {@code start} on, at most {@code max}; a null user is
   * anonymous.
   */
  Result search(String jql, String userKey, int start, int max)
      throws JqlError, SearchWindowExceeded;

  /** How many issues that the user may see match. */
  long count(String jql, String userKey) throws JqlError;

  /** One page of results, as indexed, and how many there are in all. */
  record Result(List<IssueRow> issues, int start, int max, long total) {}
}
