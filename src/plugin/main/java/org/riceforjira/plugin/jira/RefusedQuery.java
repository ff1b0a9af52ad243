package org.riceforjira.plugin.jira;

/** Jira does not accept a query that a person typed; the message is Jira's own, for people. */
public final class RefusedQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedQuery(String objection) {
    super(objection);
  }
}
