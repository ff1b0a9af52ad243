package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.priority.Priority;
import org.riceforjira.host.data.PriorityRow;

/** A priority as Jira's API shows it. */
record PriorityView(PriorityRow row) implements Priority {
  @Override
  public String getId() {
    return row.id();
  }

  @Override
  public String getName() {
    return row.name();
  }

  @Override
  public String getNameTranslation() {
    return row.name();
  }

  /** The host has no icons. */
  @Override
  public String getIconUrl() {
    return null;
  }
}
