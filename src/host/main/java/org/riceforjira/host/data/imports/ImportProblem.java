package org.riceforjira.host.data.imports;

/** A file that cannot be imported; the message is one sentence: where, what and how to mend it. */
public final class ImportProblem extends Exception {
  private static final long serialVersionUID = 1L;

  ImportProblem(String message) {
    super(message);
  }

  ImportProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
