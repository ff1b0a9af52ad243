package org.riceforjira.host.jql;

final class Binder {
  private Binder() {}

  static CompiledQuery bind(JqlQuery query, JqlContext context) throws JqlError {
    throw new JqlError("no.", Position.START);
  }
}
