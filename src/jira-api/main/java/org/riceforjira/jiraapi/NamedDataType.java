package org.riceforjira.jiraapi;

import com.atlassian.jira.JiraDataType;
import java.util.Collection;
import java.util.List;

/** A kind of value, known by the name of its type. */
public record NamedDataType(String type) implements JiraDataType {
  @Override
  public Collection<String> asStrings() {
    return List.of(type);
  }

  @Override
  public boolean matches(JiraDataType otherType) {
    return otherType.asStrings().contains(type);
  }
}
