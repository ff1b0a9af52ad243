package org.riceforjira.host.data;

/** The data folder cannot be used; the message says why and what to do, in one sentence. */
public final class DataFolderProblem extends Exception {
  private static final long serialVersionUID = 1L;

  DataFolderProblem(String message) {
    super(message);
  }

  DataFolderProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
