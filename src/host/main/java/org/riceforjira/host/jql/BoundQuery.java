package org.riceforjira.host.jql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A query with every name and value found; within its projects fewer conditions are to be met. */
record BoundQuery(
    List<Predicate<JqlIssue>> conditions,
    List<Predicate<JqlIssue>> within,
    Comparator<JqlIssue> order,
    Set<String> projectKeys,
    Optional<Set<Long>> issueIds,
    Optional<String> statusCategory)
    implements CompiledQuery {
  @Override
  public boolean matches(JqlIssue issue) {
    return Conditions.all(conditions, issue);
  }

  @Override
  public boolean matchesWithin(JqlIssue issue) {
    return Conditions.all(within, issue);
  }

  @Override
  public boolean wholeProjects() {
    return within.isEmpty() && !projectKeys.isEmpty();
  }
}
