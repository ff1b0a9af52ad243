package org.riceforjira.host.jql;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A field as a query sees it: how it is called there, what may be asked, how it sorts. */
record Field(String name, Set<Operator> operators, Values values, Optional<SortKey> sort) {
  static final Set<Operator> MEMBER =
      Collections.unmodifiableSet(
          EnumSet.of(
              Operator.EQUALS,
              Operator.NOT_EQUALS,
              Operator.IN,
              Operator.NOT_IN,
              Operator.IS,
              Operator.IS_NOT));
  static final Set<Operator> ORDERED = orderedOperators();
  static final Set<Operator> TEXT =
      Collections.unmodifiableSet(
          EnumSet.of(Operator.CONTAINS, Operator.NOT_CONTAINS, Operator.IS, Operator.IS_NOT));

  private static Set<Operator> orderedOperators() {
    Set<Operator> operators = EnumSet.range(Operator.LESS, Operator.AT_LEAST);
    operators.addAll(MEMBER);
    return Collections.unmodifiableSet(operators);
  }

  /** An ascending order, empties last, and whether the field by itself goes the other way round. */
  record SortKey(Comparator<JqlIssue> ascending, boolean descendingByDefault) {
    Comparator<JqlIssue> directed(Sort.Direction direction) {
      boolean descending =
          direction == Sort.Direction.DESC
              || (direction == Sort.Direction.DEFAULT && descendingByDefault);
      return descending ? ascending.reversed() : ascending;
    }
  }
}
