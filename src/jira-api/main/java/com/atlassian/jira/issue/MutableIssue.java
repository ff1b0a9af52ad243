package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;

/** An issue whose values can be set; nothing is stored until it is updated. */
public interface MutableIssue extends Issue {
  void setCustomFieldValue(CustomField customField, Object value);
}
