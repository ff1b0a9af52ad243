package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.riceforjira.host.data.IssueTypeRow;

/** An issue type as Jira's API shows it. */
record IssueTypeView(IssueTypeRow row) implements IssueType {
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
  public boolean isSubTask() {
    return row.subtask();
  }
}
