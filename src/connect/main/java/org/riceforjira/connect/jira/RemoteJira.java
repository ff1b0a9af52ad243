package org.riceforjira.connect.jira;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the two flavours of Jira do, each in its way. */
public interface RemoteJira {
  Flavour flavour();

  /** Begins to read the issues that a query finds. */
  Reading read(IssueQuery query);

  /** How many issues a bounded JQL finds; on Cloud an estimate. */
  long count(String jql);

  /**
   * Issues as they are stored, where the flavour can tell, however old its search index is. Those
   * that are gone, or that the login may not see, are absent.
   */
  List<RemoteIssue> now(List<Long> ids, List<String> fields);

  /**
   * Empties a number field of many issues at once.
   *
   * @return why each of those that keep their number does, by id; empty where the flavour, or what
   *     the login may do, does not allow it
   */
  Optional<Map<Long, String>> clear(String field, List<Long> ids);
}
