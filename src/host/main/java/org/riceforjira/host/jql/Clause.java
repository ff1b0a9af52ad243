package org.riceforjira.host.jql;

import java.util.List;
import java.util.stream.Collectors;

/** The condition of a query, as a tree. Prints as JQL. */
public sealed interface Clause {
  /** All of the clauses hold. */
  record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return clauses.stream()
          .map(c -> c instanceof Or ? "(" + c + ")" : c.toString())
          .collect(Collectors.joining(" AND "));
    }
  }

  /** At least one of the clauses holds. */
  record Or(List<Clause> clauses) implements Clause {
    public Or {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return clauses.stream().map(Clause::toString).collect(Collectors.joining(" OR "));
    }
  }

  /** The clause does not hold. */
  record Not(Clause clause) implements Clause {
    @Override
    public String toString() {
      return clause instanceof And || clause instanceof Or
          ? "NOT (" + clause + ")"
          : "NOT " + clause;
    }
  }

  /** One field, compared; the field as written, {@code cf[10100]} included. */
  record Terminal(String field, Operator operator, Operand operand, Position at) implements Clause {
    @Override
    public String toString() {
      return Quoting.field(field) + " " + operator.symbol() + " " + operand;
    }
  }
}
