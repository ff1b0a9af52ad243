package org.riceforjira.host.jira.services;

import com.atlassian.jira.util.MessageSet;
import java.util.Set;

/** What is wrong with a query; nothing where it is fine. */
record Complaints(Set<String> errors) implements MessageSet {
  @Override
  public Set<String> getErrorMessages() {
    return errors;
  }

  @Override
  public Set<String> getWarningMessages() {
    return Set.of();
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty();
  }
}
