package org.riceforjira.plugin.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import java.util.Map;
import java.util.TreeMap;

/** The review properties of {@link MiniJira}'s issues, and how often they were asked for. */
final class MiniProperties {
  final JsonEntityPropertyManager manager = mock(JsonEntityPropertyManager.class);
  final Map<Long, String> texts = new TreeMap<>();
  int gets;
  int queries;

  MiniProperties() {
    String entity = IssueProperties.ENTITY;
    String key = ReviewStamps.PROPERTY;
    when(manager.get(eq(entity), any(), eq(key))).thenAnswer(call -> get(call.getArgument(1)));
    doAnswer(call -> texts.put(call.getArgument(1), call.getArgument(3)))
        .when(manager)
        .put(eq(entity), any(), eq(key), anyString());
    doAnswer(call -> texts.remove(call.<Long>getArgument(1)))
        .when(manager)
        .delete(eq(entity), any(), eq(key));
    doAnswer(call -> query(entity, key)).when(manager).query();
  }

  private EntityProperty get(Long id) {
    gets++;
    return texts.containsKey(id) ? property(id) : null;
  }

  private EntityPropertyQuery<?> query(String entity, String key) {
    queries++;
    ExecutableQuery query = mock(ExecutableQuery.class);
    when(query.entityName(entity)).thenReturn(query);
    when(query.key(key)).thenReturn(query);
    when(query.find()).thenAnswer(call -> texts.keySet().stream().map(this::property).toList());
    return query;
  }

  private EntityProperty property(Long id) {
    EntityProperty property = mock(EntityProperty.class);
    String text = texts.get(id);
    when(property.getEntityId()).thenReturn(id);
    when(property.getValue()).thenReturn(text);
    return property;
  }
}
