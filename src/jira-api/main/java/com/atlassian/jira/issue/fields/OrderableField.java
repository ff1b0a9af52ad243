package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;

/** A field that can be placed on a screen; V is the type of its values. */
public interface OrderableField<V> extends Field {
  void createValue(Issue issue, V value);

  void updateValue(
      FieldLayoutItem fieldLayoutItem,
      Issue issue,
      ModifiedValue<V> modifiedValue,
      IssueChangeHolder issueChangeHolder);
}
