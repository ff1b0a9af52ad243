package org.riceforjira.host.jql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A parsed query: its condition (none asks for every issue) and its order. Prints as JQL that
 * parses to the same query.
 */
public record JqlQuery(Optional<Clause> where, List<Sort> orderBy) {
  public JqlQuery {
    orderBy = List.copyOf(orderBy);
  }

  /** Reads a query; the empty text asks for every issue. */
  public static JqlQuery parse(String jql) throws JqlError {
    return Parser.parse(jql);
  }

  /** Checks fields, operators and values against what the host has, and readies the query. */
  public CompiledQuery bind(JqlContext context) throws JqlError {
    return Binder.bind(this, context);
  }

  @Override
  public String toString() {
    String condition = where.map(Clause::toString).orElse("");
    if (orderBy.isEmpty()) {
      return condition;
    }
    String order =
        orderBy.stream().map(Sort::toString).collect(Collectors.joining(", ", "ORDER BY ", ""));
    return condition.isEmpty() ? order : condition + " " + order;
  }
}
