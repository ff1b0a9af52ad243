package org.riceforjira.host.jira;

import java.util.Map;

/** An issue to be created; {@code values} as in an issue's row, at least a summary and a type. */
public record NewIssue(long projectId, Map<String, Object> values) {
  public NewIssue {
    values = Map.copyOf(values);
  }
}
