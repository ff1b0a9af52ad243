package com.atlassian.jira;

/** A failure inside Jira that callers are expected to handle. */
public class JiraException extends Exception {
  private static final long serialVersionUID = 1L;

  public JiraException() {}

  public JiraException(String message) {
    super(message);
  }

  public JiraException(String message, Throwable cause) {
    super(message, cause);
  }

  public JiraException(Throwable cause) {
    super(cause);
  }
}
