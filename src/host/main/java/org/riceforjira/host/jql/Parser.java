package org.riceforjira.host.jql;

import java.util.List;
import java.util.Optional;

final class Parser {
  private Parser() {}

  static JqlQuery parse(String jql) throws JqlError {
    if (!jql.isBlank()) {
      throw JqlError.syntax("no.", Position.START);
    }
    return new JqlQuery(Optional.empty(), List.of());
  }
}
