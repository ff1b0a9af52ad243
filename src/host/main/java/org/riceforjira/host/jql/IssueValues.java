package org.riceforjira.host.jql;

import java.util.Set;
import java.util.function.Predicate;

/** The issue itself, by key or id; greater and smaller only within the project of the other. */
record IssueValues(String field, Scope scope) implements Values {
  @Override
  public boolean filled(JqlIssue issue) {
    return true;
  }

  @Override
  public Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError {
    if (operand instanceof Operand.Call call) {
      if (operator != Operator.EQUALS) {
        throw scope.functions().misplaced(call, field);
      }
      Set<Long> ids = scope.functions().issues(call, field);
      return issue -> ids.contains(issue.id());
    }
    JqlContext.IssueRef other = scope.issue((Operand.Literal) operand, field);
    if (operator == Operator.EQUALS) {
      return issue -> issue.id() == other.id();
    }
    IssueKey bound = IssueKey.of(other.key());
    return issue -> {
      IssueKey key = issue.keyParts();
      return key.project().equals(bound.project())
          && Comparisons.hold(operator, key.compareTo(bound));
    };
  }
}
