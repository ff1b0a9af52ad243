package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.Map;
import org.riceforjira.host.data.IssueRow;

/**
 * An issue loaded from the store to be changed: what is set stays in this object until {@code
 * updateIssue}, which writes the fields that were set and no others.
 */
final class LoadedIssue extends IssueView implements MutableIssue {
  private final Map<String, Object> set = new HashMap<>();

  LoadedIssue(IssueRow row, Views views) {
    super(row, views);
  }

  @Override
  public void setCustomFieldValue(CustomField customField, Object value) {
    set.put(customField.getId(), value);
  }

  @Override
  public Object getCustomFieldValue(CustomField customField) {
    return set.containsKey(customField.getId())
        ? set.get(customField.getId())
        : super.getCustomFieldValue(customField);
  }

  Map<String, Object> changes() {
    return new HashMap<>(set);
  }

  void written(IssueRow now) {
    row(now);
    set.clear();
  }
}
