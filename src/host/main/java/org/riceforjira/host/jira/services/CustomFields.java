package org.riceforjira.host.jira.services;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.riceforjira.host.data.FieldRow;
import org.riceforjira.host.jira.FieldTypes;
import org.riceforjira.host.jira.Fields;
import org.riceforjira.host.jira.Transactions;

/** The custom fields of this Jira; contexts are by project only, never by issue type. */
record CustomFields(FieldStore values, Transactions transactions) implements CustomFieldManager {
  @Override
  public CustomField getCustomFieldObject(Long id) {
    return id == null ? null : getCustomFieldObject("customfield_" + id);
  }

  @Override
  public CustomField getCustomFieldObject(String id) {
    return id == null ? null : values.views().fields().field(id).map(this::view).orElse(null);
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return values.views().store().fields().all().map(this::view).toList();
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Issue issue) {
    return values
        .views()
        .store()
        .fields()
        .all()
        .filter(field -> Fields.applies(field, issue.getProjectId()))
        .map(this::view)
        .toList();
  }

  @Override
  public Collection<CustomField> getCustomFieldObjectsByName(String name) {
    return getCustomFieldObjects().stream().filter(field -> field.getName().equals(name)).toList();
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType(String key) {
    return FieldTypes.exists(key) ? new FieldTypeView(key) : null;
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher(String key) {
    return FieldTypes.searcherExists(key) ? new SearcherView(key) : null;
  }

  @Override
  public CustomField createCustomField(
      String name,
      String description,
      CustomFieldType<?, ?> type,
      CustomFieldSearcher searcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes) {
    String searcherKey = searcher == null ? null : ((SearcherView) searcher).key();
    check(name, type.getKey(), searcherKey);
    if (contexts.isEmpty() || issueTypes.isEmpty()) {
      throw new IllegalArgumentException(
          "Field \"%s\" would exist nowhere: give at least one context and one issue type (null for all)."
              .formatted(name));
    }
    if (issueTypes.stream().anyMatch(Objects::nonNull)) {
      throw new IllegalArgumentException(
          "This host has no contexts by issue type; create field \"%s\" for all (a list with null)."
              .formatted(name));
    }
    Set<Long> projects = projects(contexts);
    return transactions.write(
        () -> store(name, description, new Kind(type.getKey(), searcherKey), projects));
  }

  @Override
  public void refresh() {
    // Fields are read from the store whenever they are asked for; nothing can be out of date.
  }

  private record Kind(String type, String searcher) {}

  private CustomField store(String name, String description, Kind kind, Set<Long> projects) {
    long id = values.views().store().nextId();
    FieldRow row = new FieldRow(id, name, description, kind.type(), kind.searcher(), projects);
    values.views().store().fields().put(id, row);
    return view(row);
  }

  private static void check(String name, String type, String searcher) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("A custom field needs a name; give one.");
    }
    if (searcher != null && !FieldTypes.fits(searcher, type)) {
      throw new IllegalArgumentException(
          "Searcher %s cannot search fields of type %s; choose another.".formatted(searcher, type));
    }
  }

  private static Set<Long> projects(List<JiraContextNode> contexts) {
    boolean global = contexts.stream().anyMatch(context -> context.getProjectId() == null);
    return global
        ? Set.of()
        : contexts.stream().map(JiraContextNode::getProjectId).collect(Collectors.toSet());
  }

  private CustomField view(FieldRow row) {
    return new CustomFieldView(row, values);
  }
}
