package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The custom fields of a Jira: mocks over a map of them by id. */
final class MiniFields {
  static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
  static final String TEXT = "com.atlassian.jira.plugin.system.customfieldtypes:textfield";
  static final String SELECT = "com.atlassian.jira.plugin.system.customfieldtypes:select";
  static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exactnumber";

  final CustomFieldManager manager = mock(CustomFieldManager.class);
  final List<String> created = new ArrayList<>();

  /** Of those that were created. */
  final List<String> descriptions = new ArrayList<>();

  /** The name of a field that cannot be created now. */
  String refused;

  private final Map<String, CustomField> fields = new LinkedHashMap<>();
  private final CustomFieldSearcher searcher = mock(CustomFieldSearcher.class);
  private int next = 10200;

  /** What becomes of a value that is written quietly. */
  interface QuietWrite {
    void write(long issueId, String field, ModifiedValue<?> value);
  }

  MiniFields() {
    when(manager.getCustomFieldObject(anyString()))
        .thenAnswer(call -> fields.get(call.<String>getArgument(0)));
    when(manager.getCustomFieldObjects()).thenAnswer(call -> all());
    when(manager.getCustomFieldObjectsByName(anyString()))
        .thenAnswer(call -> named(call.getArgument(0)));
    when(manager.getCustomFieldObjects()).thenAnswer(call -> all());
    doAnswer(call -> type(call.getArgument(0))).when(manager).getCustomFieldType(anyString());
    when(manager.getCustomFieldSearcher(SEARCHER)).thenReturn(searcher);
    try {
      when(manager.createCustomField(any(), any(), any(), any(), any(), any()))
          .thenAnswer(
              call ->
                  create(
                      call.getArgument(0),
                      call.<CustomFieldType<?, ?>>getArgument(2),
                      call.getArguments()));
    } catch (Exception e) {
      // Only the declaration throws; a mock that is being stubbed does not.
      throw new AssertionError(e);
    }
  }

  CustomField add(String id, String name, String type) {
    CustomField field = mock(CustomField.class);
    CustomFieldType<?, ?> fieldType = type(type);
    when(field.getId()).thenReturn(id);
    when(field.getFieldName()).thenReturn(name);
    doReturn(fieldType).when(field).getCustomFieldType();
    when(field.isAllProjects()).thenReturn(true);
    fields.put(id, field);
    return field;
  }

  /** Adds a number field that issues have unless they say otherwise. */
  void addNumber(String id, String name, MiniRows rows, QuietWrite quiet) {
    CustomField field = add(id, name, NUMBER);
    FieldConfig config = mock(FieldConfig.class);
    when(field.getRelevantConfig(any(Issue.class)))
        .thenAnswer(
            call -> {
              MiniIssue row = rows.of(call.<Issue>getArgument(0));
              return row.fieldsOutOfContext.contains(id) ? null : config;
            });
    doAnswer(
            call -> {
              quiet.write(call.<Issue>getArgument(1).getId(), id, call.getArgument(2));
              return null;
            })
        .when(field)
        .updateValue(any(), any(), any(), any());
  }

  /** Adds a field for plans, which issues have unless they say otherwise. */
  void addForPlans(String id, String name, String type, MiniRows rows) {
    CustomField field = add(id, name, type);
    FieldConfig config = mock(FieldConfig.class);
    when(field.getRelevantConfig(any(Issue.class)))
        .thenAnswer(
            call -> {
              MiniIssue row = rows.of(call.<Issue>getArgument(0));
              return row.fieldsOutOfContext.contains(id) ? null : config;
            });
  }

  /** Adds a field to choose one option in, for all projects and types of issues. */
  void addSelect(String id, String name) {
    CustomField field = add(id, name, SELECT);
    FieldConfig config = mock(FieldConfig.class);
    when(config.getFieldId()).thenReturn(id);
    when(field.getRelevantConfig(any(IssueContext.class))).thenReturn(config);
  }

  void delete(String id) {
    fields.remove(id);
  }

  List<CustomField> all() {
    return List.copyOf(fields.values());
  }

  private List<CustomField> named(String name) {
    return fields.values().stream().filter(f -> f.getFieldName().equals(name)).toList();
  }

  private static CustomFieldType<?, ?> type(String key) {
    CustomFieldType<?, ?> type = mock(CustomFieldType.class);
    when(type.getKey()).thenReturn(key);
    return type;
  }

  private CustomField create(String name, CustomFieldType<?, ?> type, Object[] arguments) {
    if (arguments[3] != searcher) {
      throw new IllegalArgumentException("A number field needs the searcher of exact numbers.");
    }
    if (!List.of(GlobalIssueContext.getInstance()).equals(arguments[4])
        || !Collections.singletonList(null).equals(arguments[5])) {
      throw new IllegalArgumentException("A RICE field is for all projects and issue types.");
    }
    if (name.equals(refused)) {
      throw new IllegalStateException("Jira creates no field " + name);
    }
    created.add(name);
    descriptions.add((String) arguments[1]);
    return add("customfield_" + next++, name, type.getKey());
  }
}
