package org.riceforjira.plugin.jira;

/** Jira's search broke down while a rank was counted; the cause is in the log already. */
public final class RankFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RankFailed(String jql, Throwable cause) {
    super("Jira could not count " + jql, cause);
  }
}
