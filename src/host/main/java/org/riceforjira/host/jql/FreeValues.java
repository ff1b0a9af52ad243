package org.riceforjira.host.jql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Labels, options and other words that no list limits; equal whatever the case. */
record FreeValues(String field, Scope scope, Function<JqlIssue, List<String>> of)
    implements Values {
  @Override
  public boolean filled(JqlIssue issue) {
    return !of.apply(issue).isEmpty();
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      throw scope.functions().misplaced(call, field);
    }
    String wanted = ((Operand.Literal) operand).text();
    return issue -> of.apply(issue).stream().anyMatch(wanted::equalsIgnoreCase);
  }
}
