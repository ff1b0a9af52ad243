package org.riceforjira.host.jql;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The parent of a sub-task, or the epic of an issue, by key or id; as the issue names it by key.
 */
record ParentValues(String field, Scope scope, Function<JqlIssue, Optional<String>> of)
    implements Values {
  @Override
  public boolean filled(JqlIssue issue) {
    return of.apply(issue).isPresent();
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    Set<String> keys = keys(operand);
    return issue -> of.apply(issue).filter(keys::contains).isPresent();
  }

  private Set<String> keys(Operand operand) throws JqlError {
    if (operand instanceof Operand.Literal literal) {
      return Set.of(scope.issue(literal, field).key());
    }
    Set<String> keys = new HashSet<>();
    for (long id : scope.functions().issues((Operand.Call) operand, field)) {
      // An app may name an issue that is gone by now; it then is nobody's parent.
      Optional<JqlContext.IssueRef> parent = scope.context().issue(Long.toString(id));
      parent.ifPresent(issue -> keys.add(issue.key()));
    }
    return keys;
  }
}
