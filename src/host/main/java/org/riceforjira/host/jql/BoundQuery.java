package org.riceforjira.host.jql;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;

/** A query with every name and value found. */
record BoundQuery(
    Predicate<JqlIssue> condition, Comparator<JqlIssue> order, Set<String> projectKeys)
    implements CompiledQuery {
  @Override
  public boolean matches(JqlIssue issue) {
    return condition.test(issue);
  }
}
