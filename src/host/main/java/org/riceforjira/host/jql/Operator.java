package org.riceforjira.host.jql;

/** What a clause does with its field and its operand. */
public enum Operator {
  EQUALS("="),
  NOT_EQUALS("!="),
  LESS("<"),
  AT_MOST("<="),
  GREATER(">"),
  AT_LEAST(">="),
  CONTAINS("~"),
  NOT_CONTAINS("!~"),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** The operator as it is written in a query, in lower case. */
  public String symbol() {
    return symbol;
  }
}
