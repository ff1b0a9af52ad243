package org.riceforjira.core.sync;

/** Jira took none of the scores handed to it; the message is a sentence for people. */
public final class WritesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WritesRefused(String sentence, RuntimeException cause) {
    super(sentence, cause);
  }

  /** What other exceptions say is for the log: it may tell more than the reader may know. */
  static String sentence(RuntimeException failure, String otherwise) {
    return failure instanceof WritesRefused ? failure.getMessage() : otherwise;
  }
}
