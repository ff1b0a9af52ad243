package org.riceforjira.plugin.jira;

/** Several number fields carry the name of a RICE field; the message says which and what to do. */
public final class AmbiguousField extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AmbiguousField(String sentence) {
    super(sentence);
  }
}
