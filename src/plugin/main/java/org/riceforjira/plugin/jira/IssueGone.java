package org.riceforjira.plugin.jira;

/** An issue that was deleted since the request found it; the message is for people. */
public final class IssueGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IssueGone(String sentence) {
    super(sentence);
  }
}
