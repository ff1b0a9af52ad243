package org.riceforjira.plugin.jira;

import java.util.Collection;

/** Jira does not accept the query by which a project chooses its candidates. */
public final class UnusableCandidates extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what Jira says against the query. */
  public UnusableCandidates(String jql, Collection<String> errors) {
    super("Jira does not accept the query " + jql + ": " + errors);
  }
}
