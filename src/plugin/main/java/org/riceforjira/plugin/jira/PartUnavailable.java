package org.riceforjira.plugin.jira;

/** Something that this version of Jira does not offer; the message is for people. */
public final class PartUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PartUnavailable(String sentence) {
    super(sentence);
  }
}
