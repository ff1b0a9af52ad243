package org.riceforjira.host.jql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Values that the host has a list of, compared by id; priorities also by their order. */
final class CatalogueValues implements Values {
  private final String field;
  private final JqlKind kind;
  private final Scope scope;
  private final Function<JqlIssue, List<JqlValue>> of;

  CatalogueValues(String field, JqlKind kind, Scope scope, Function<JqlIssue, List<JqlValue>> of) {
    this.field = field;
    this.kind = kind;
    this.scope = scope;
    this.of = of;
  }

  @Override
  public boolean filled(JqlIssue issue) {
    return !of.apply(issue).isEmpty();
  }

  @Override
  public boolean meansEmpty(Operand operand) {
    return operand instanceof Operand.Empty
        || (kind == JqlKind.RESOLUTION
            && operand instanceof Operand.Literal literal
            && literal.text().equalsIgnoreCase("Unresolved"));
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    if (operand instanceof Operand.Literal literal) {
      List<JqlValue> values = scope.find(kind, literal, field);
      return operator == Operator.EQUALS
          ? anyOf(new HashSet<>(values.stream().map(JqlValue::id).toList()))
          : compared(operator, values.get(0));
    }
    Operand.Call call = (Operand.Call) operand;
    if (operator != Operator.EQUALS) {
      throw scope.functions().misplaced(call, field);
    }
    return anyOf(scope.functions().ids(call, kind, field));
  }

  private Predicate<JqlIssue> anyOf(Set<String> ids) {
    return issue -> Conditions.holdsOneOf(ids, of.apply(issue));
  }

  private Predicate<JqlIssue> compared(Operator operator, JqlValue bound) {
    // The administrator lists the highest priority first, so a smaller place is the greater
    // priority.
    return issue ->
        of.apply(issue).stream()
            .anyMatch(
                value -> Comparisons.hold(operator, Integer.compare(bound.order(), value.order())));
  }
}
