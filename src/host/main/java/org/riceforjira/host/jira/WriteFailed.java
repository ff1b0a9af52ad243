package org.riceforjira.host.jira;

/** The store refuses a write, as a database in trouble does; nothing of the write remains. */
public final class WriteFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WriteFailed(String message) {
    super(message);
  }
}
