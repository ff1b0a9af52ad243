package com.atlassian.query.clause;

import java.io.Serializable;

/** A part of a query's condition. */
public interface Clause extends Serializable {
  String getName();
}
