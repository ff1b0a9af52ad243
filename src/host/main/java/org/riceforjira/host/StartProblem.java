package org.riceforjira.host;

/** Why the host cannot start: one sentence that says how to mend it. */
final class StartProblem extends Exception {
  private static final long serialVersionUID = 1L;

  StartProblem(String sentence) {
    super(sentence);
  }

  StartProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
