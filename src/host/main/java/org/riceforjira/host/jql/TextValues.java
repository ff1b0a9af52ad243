package org.riceforjira.host.jql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Texts searched by their words; of several texts one has to hold them all. */
record TextValues(String field, Scope scope, Function<JqlIssue, List<String>> of)
    implements Values {
  @Override
  public boolean filled(JqlIssue issue) {
    return of.apply(issue).stream().anyMatch(text -> !text.isBlank());
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      throw scope.functions().misplaced(call, field);
    }
    TextSearch search = TextSearch.of((Operand.Literal) operand, field);
    return issue -> of.apply(issue).stream().anyMatch(search::foundIn);
  }
}
