package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;

/** Finds and creates custom fields. */
public interface CustomFieldManager {
  CustomField getCustomFieldObject(Long id);

  CustomField getCustomFieldObject(String id);

  List<CustomField> getCustomFieldObjects();

  List<CustomField> getCustomFieldObjects(Issue issue);

  Collection<CustomField> getCustomFieldObjectsByName(String name);

  CustomFieldType<?, ?> getCustomFieldType(String key);

  CustomFieldSearcher getCustomFieldSearcher(String key);

  // The real method throws an exception of OFBiz; the wider type keeps that class out of class
  // files.
  CustomField createCustomField(
      String name,
      String description,
      CustomFieldType<?, ?> type,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes)
      throws Exception;

  void refresh();
}
