package org.riceforjira.host.jql;

import java.util.function.Predicate;

/** How the values of one field are tested; negation and lists are the binder's business. */
interface Values {
  /** Whether the issue has any value in the field. */
  boolean filled(JqlIssue issue);

  /**
   * A test against one literal or function, for {@code =}, {@code ~} or a comparison. It is asked
   * only of operators that the field supports, and is false for an issue without a value.
   */
  Predicate<JqlIssue> test(Operator operator, Operand operand) throws JqlError;

  /** Whether the operand is another way to write EMPTY. */
  default boolean meansEmpty(Operand operand) {
    return operand instanceof Operand.Empty;
  }
}
