package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

/** The search index could not be read or written. */
public class IndexException extends JiraException {
  private static final long serialVersionUID = 1L;

  public IndexException() {}

  public IndexException(String message) {
    super(message);
  }

  public IndexException(Exception cause) {
    super(cause);
  }

  public IndexException(String message, Exception cause) {
    super(message, cause);
  }
}
