package org.riceforjira.host.jql;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** A query that fits the host, with every name, value and function resolved as of its binding. */
public interface CompiledQuery {
  /** Whether the issue meets the condition. */
  boolean matches(JqlIssue issue);

  /** The same for an issue of which it is known that it is in one of the projects. */
  boolean matchesWithin(JqlIssue issue);

  /** The order asked for, always total: ties end with the issue's id, as does no order at all. */
  Comparator<JqlIssue> order();

  /**
   * Keys of the projects that alone can hold matches; empty when the query does not say, and all
   * projects have to be looked at.
   */
  Set<String> projectKeys();

  /** Ids of the issues that alone can match; empty when the query does not name any. */
  Optional<Set<Long>> issueIds();

  /** Key of the status category that alone can match; empty when the query does not name one. */
  Optional<String> statusCategory();

  /** Whether every issue of these projects matches; false where no project is named. */
  boolean wholeProjects();
}
