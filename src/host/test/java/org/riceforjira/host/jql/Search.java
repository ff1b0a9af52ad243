package org.riceforjira.host.jql;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the sample host, as Anna. */
final class Search {
  private static final SampleHost HOST = new SampleHost(Optional.of("user1"));

  private Search() {}

  static CompiledQuery bind(String jql) throws JqlError {
    return JqlQuery.parse(jql).bind(HOST);
  }

  /** Matching keys by id, a space between, so that no order of the query is needed. */
  static String keys(String jql) throws JqlError {
    return keys(bind(jql), Comparator.comparingLong(JqlIssue::id));
  }

  static String ordered(String jql) throws JqlError {
    CompiledQuery query = bind(jql);
    return keys(query, query.order());
  }

  static String keysForAnonymous(String jql) throws JqlError {
    return keys(
        JqlQuery.parse(jql).bind(new SampleHost(Optional.empty())),
        Comparator.comparingLong(JqlIssue::id));
  }

  private static String keys(CompiledQuery query, Comparator<JqlIssue> order) {
    return SampleHost.issues().stream()
        .filter(query::matches)
        .sorted(order)
        .map(JqlIssue::key)
        .collect(Collectors.joining(" "));
  }
}
