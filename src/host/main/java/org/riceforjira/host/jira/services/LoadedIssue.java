package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
  public void setDueDate(Timestamp dueDate) {
    set(IssueRow.DUE, Days.text(dueDate));
  }

  @Override
  public void setFixVersions(Collection<Version> fixVersions) {
    List<String> ids =
        Stream.ofNullable(fixVersions)
            .flatMap(Collection::stream)
            .map(version -> String.valueOf(version.getId()))
            .distinct()
            .toList();
    set(IssueRow.FIX_VERSIONS, ids.isEmpty() ? null : ids);
  }

  private void set(String systemField, Object value) {
    row(row().with(systemField, value));
    set.put(systemField, value);
  }

  @Override
  public Object getCustomFieldValue(CustomField customField) {
    return set.containsKey(customField.getId())
        ? set.get(customField.getId())
        : super.getCustomFieldValue(customField);
  }

  /** By field id: of custom fields the values as apps set them, of others those that rows hold. */
  Map<String, Object> changes() {
    return new HashMap<>(set);
  }

  void written(IssueRow now) {
    row(now);
    set.clear();
  }
}
