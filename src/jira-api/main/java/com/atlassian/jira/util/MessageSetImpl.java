package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** A set of messages that starts empty. */
public class MessageSetImpl implements MessageSet {
  private final Set<String> errors = new LinkedHashSet<>();

  public MessageSetImpl() {}

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

  @Override
  public void addErrorMessage(String errorMessage) {
    errors.add(errorMessage);
  }
}
