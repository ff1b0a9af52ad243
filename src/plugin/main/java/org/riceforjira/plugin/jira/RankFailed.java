package org.riceforjira.plugin.jira;

/** Issues cannot be ranked, because something broke down; the cause is in the log already. */
public final class RankFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What broke down told why. */
  public RankFailed(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  RankFailed(String jql, Throwable cause) {
    super("Jira could not count " + jql, cause);
  }
}
