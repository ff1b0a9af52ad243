package com.atlassian.jira.util;

import java.util.Set;

/** Errors and warnings, as texts for the user. */
public interface MessageSet {
  Set<String> getErrorMessages();

  Set<String> getWarningMessages();

  boolean hasAnyErrors();

  void addErrorMessage(String errorMessage);
}
