package org.riceforjira.host.jql;

import java.io.Serializable;

/** A place in a query: line and character, both counted from 1. */
public record Position(int line, int character) implements Serializable {
  /** Where clauses that were put together by code, not parsed, stand. */
  public static final Position START = new Position(1, 1);

  @Override
  public String toString() {
    return "(line " + line + ", character " + character + ")";
  }
}
