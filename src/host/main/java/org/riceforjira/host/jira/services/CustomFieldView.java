package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.jira.Fields;

/** A custom field as Jira's API shows it; equal to any other view of the same id. */
record CustomFieldView(FieldRow row, FieldStore values) implements CustomField {
  @Override
  public String getId() {
    return row.fieldId();
  }

  @Override
  public Long getIdAsLong() {
    return row.id();
  }

  @Override
  public String getName() {
    return row.name();
  }

  @Override
  public String getFieldName() {
    return row.name();
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType() {
    return new FieldTypeView(row.typeKey());
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher() {
    return row.searcherKey() == null ? null : new SearcherView(row.searcherKey());
  }

  @Override
  public Object getValue(Issue issue) {
    return values.read(row, issue);
  }

  @Override
  public void createValue(Issue issue, Object value) {
    values.write(row, issue, new ModifiedValue<>(null, value));
  }

  @Override
  public void updateValue(
      FieldLayoutItem fieldLayoutItem,
      Issue issue,
      ModifiedValue<Object> modifiedValue,
      IssueChangeHolder issueChangeHolder) {
    values.write(row, issue, modifiedValue).ifPresent(issueChangeHolder::addChangeItem);
  }

  @Override
  public FieldConfig getRelevantConfig(Issue issue) {
    return Fields.applies(row, issue.getProjectId()) ? new FieldConfigView(row) : null;
  }

  @Override
  public FieldConfig getRelevantConfig(IssueContext issueContext) {
    return Fields.applies(row, issueContext.getProjectId()) ? new FieldConfigView(row) : null;
  }

  @Override
  public boolean isGlobal() {
    return row.projectIds().isEmpty();
  }

  @Override
  public boolean isAllProjects() {
    return row.projectIds().isEmpty();
  }

  @Override
  public List<Project> getAssociatedProjectObjects() {
    return values.projects(row);
  }

  @Override
  public boolean isInScope(long projectId, String issueTypeId) {
    return Fields.applies(row, projectId);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CustomFieldView that && row.id() == that.row.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(row.id());
  }

  @Override
  public String toString() {
    return row.name();
  }
}
