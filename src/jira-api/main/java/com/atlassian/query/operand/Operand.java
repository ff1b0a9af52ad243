package com.atlassian.query.operand;

import java.io.Serializable;

/** The right hand side of a clause. */
public interface Operand extends Serializable {
  String getName();

  String getDisplayString();
}
