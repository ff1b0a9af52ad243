package com.atlassian.jira.util;

/** Is shown one element after the other. */
public interface Visitor<T> {
  void visit(T element);
}
