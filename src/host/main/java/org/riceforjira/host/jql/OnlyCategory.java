package org.riceforjira.host.jql;

import java.util.Optional;

/** The status category that a condition confines its matches to, where it names just one. */
final class OnlyCategory {
  private OnlyCategory() {}

  /** Its key; empty when matches can be of any. */
  static Optional<String> of(Clause where) {
    if (where instanceof Clause.And and) {
      return and.clauses().stream().flatMap(part -> of(part).stream()).findFirst();
    }
    return where instanceof Clause.Terminal terminal
            && terminal.field().equalsIgnoreCase("statusCategory")
            && terminal.operator() == Operator.EQUALS
            && terminal.operand() instanceof Operand.Literal literal
        ? StatusCategories.key(literal.text())
        : Optional.empty();
  }
}
