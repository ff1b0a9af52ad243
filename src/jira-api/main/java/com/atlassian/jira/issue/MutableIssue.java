package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;

/** An issue whose values can be set; nothing is stored until it is updated. */
public interface MutableIssue extends Issue {
  void setCustomFieldValue(CustomField customField, Object value);

  void setDueDate(Timestamp dueDate);

  void setFixVersions(Collection<Version> fixVersions);
}
