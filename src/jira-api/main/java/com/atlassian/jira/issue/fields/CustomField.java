package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.project.Project;
import java.util.List;

/** A custom field, with its type and the contexts in which it exists. */
public interface CustomField extends OrderableField<Object> {
  Long getIdAsLong();

  String getFieldName();

  CustomFieldType<?, ?> getCustomFieldType();

  CustomFieldSearcher getCustomFieldSearcher();

  Object getValue(Issue issue);

  FieldConfig getRelevantConfig(Issue issue);

  FieldConfig getRelevantConfig(IssueContext issueContext);

  boolean isGlobal();

  boolean isAllProjects();

  List<Project> getAssociatedProjectObjects();

  boolean isInScope(long projectId, String issueTypeId);
}
