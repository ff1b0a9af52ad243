package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.riceforjira.host.data.StatusRow;

/** A status and its category as Jira's API shows them. */
record StatusView(StatusRow row) implements Status {
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

  @Override
  public StatusCategory getStatusCategory() {
    return new Category(row.category());
  }

  private record Category(String key) implements StatusCategory {
    @Override
    public String getKey() {
      return key;
    }

    @Override
    public String getName() {
      return switch (key) {
        case "new" -> "New";
        case "indeterminate" -> "In Progress";
        case "done" -> "Complete";
        default -> "No Category";
      };
    }
  }
}
