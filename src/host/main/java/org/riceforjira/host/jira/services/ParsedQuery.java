package org.riceforjira.host.jira.services;

import com.atlassian.query.Query;
import org.riceforjira.host.jql.JqlQuery;

/** A query as it was written, and what it was understood to be. */
record ParsedQuery(String text, JqlQuery jql) implements Query {
  @Override
  public String getQueryString() {
    return text;
  }

  @Override
  public String toString() {
    return jql.toString();
  }
}
