package org.riceforjira.connect.config;

/** A command was told something that cannot be, with a sentence on where and how to mend it. */
public final class InvalidConfiguration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public InvalidConfiguration(String sentence) {
    super(sentence);
  }
}
