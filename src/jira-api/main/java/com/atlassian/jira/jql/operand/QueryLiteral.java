package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;
import java.util.Objects;

/** One value of a query: a number, which is an id, or a text, which is a key or name, or EMPTY. */
public class QueryLiteral {
  private final Operand source;
  private final Long number;
  private final String text;

  public QueryLiteral(Operand sourceOperand) {
    this(sourceOperand, null, null);
  }

  public QueryLiteral(Operand sourceOperand, Long longValue) {
    this(sourceOperand, longValue, null);
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) {
    this(sourceOperand, null, stringValue);
  }

  private QueryLiteral(Operand source, Long number, String text) {
    this.source = source;
    this.number = number;
    this.text = text;
  }

  public Operand getSourceOperand() {
    return source;
  }

  public Long getLongValue() {
    return number;
  }

  public String getStringValue() {
    return text;
  }

  public boolean isEmpty() {
    return number == null && text == null;
  }

  /** The value as text; null for EMPTY. */
  public String asString() {
    return number == null ? text : number.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QueryLiteral that
        && Objects.equals(number, that.number)
        && Objects.equals(text, that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, text);
  }

  @Override
  public String toString() {
    return String.valueOf(asString());
  }
}
