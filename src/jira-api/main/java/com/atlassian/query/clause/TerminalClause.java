package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/** A comparison: the name of the field as written, and what it is compared with. */
public interface TerminalClause extends Clause {
  Operand getOperand();
}
