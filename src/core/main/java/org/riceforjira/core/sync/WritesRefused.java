package org.riceforjira.core.sync;

/** Jira took none of the scores handed to it; the message is a sentence for people. */
public final class WritesRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WritesRefused(String sentence, RuntimeException cause) {
    super(sentence, cause);
  }
}
