package org.riceforjira.host.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Saved filters: an issue has those whose queries it matches. */
record FilterValues(String field, Scope scope) implements Values {
  @Override
  public boolean filled(JqlIssue issue) {
    return true;
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      throw scope.functions().misplaced(call, field);
    }
    Operand.Literal literal = (Operand.Literal) operand;
    List<JqlFilter> filters = scope.context().filters(literal.text());
    if (filters.isEmpty()) {
      throw Scope.unknownValue(literal.text(), field, literal.at());
    }
    List<Predicate<JqlIssue>> any = new ArrayList<>();
    for (JqlFilter filter : filters) {
      any.add(matching(filter, literal));
    }
    return issue -> Conditions.any(any, issue);
  }

  private Predicate<JqlIssue> matching(JqlFilter filter, Operand.Literal literal) throws JqlError {
    if (scope.within().contains(filter.id())) {
      throw new JqlError(
          "Field '"
              + field
              + "' with value '"
              + literal.text()
              + "' matches filter '"
              + filter.name()
              + "' and causes a cyclical reference, this query can not be executed and should be"
              + " edited.",
          literal.at());
    }
    return Binder.condition(JqlQuery.parse(filter.jql()), scope.inside(filter));
  }
}
