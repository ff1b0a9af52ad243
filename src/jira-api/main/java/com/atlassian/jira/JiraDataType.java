package com.atlassian.jira;

import java.util.Collection;

/** A kind of value in queries. */
public interface JiraDataType {
  Collection<String> asStrings();

  boolean matches(JiraDataType otherType);
}
