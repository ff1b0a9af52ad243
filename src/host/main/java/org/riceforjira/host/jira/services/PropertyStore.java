package org.riceforjira.host.jira.services;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.riceforjira.host.jira.Properties;

/** Properties of entities, the same that REST gives. */
record PropertyStore(Properties properties) implements JsonEntityPropertyManager {
  @Override
  public EntityProperty get(String entityName, Long entityId, String key) {
    return properties
        .get(entityName, entityId, key)
        .map(json -> new PropertyView(entityName, entityId, key, json))
        .orElse(null);
  }

  @Override
  public void put(String entityName, Long entityId, String key, String json) {
    if (key.isEmpty() || key.length() > Properties.LONGEST_KEY) {
      throw new IllegalArgumentException(
          "A property's key has 1 to %d letters.".formatted(Properties.LONGEST_KEY));
    }
    if (json.length() > Properties.LARGEST_VALUE) {
      throw new IllegalArgumentException(
          "A property's value has at most %d letters.".formatted(Properties.LARGEST_VALUE));
    }
    try {
      JsonParser.parseString(json);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("The property %s is no JSON.".formatted(key), e);
    }
    properties.put(entityName, entityId, Map.of(key, json));
  }

  @Override
  public void delete(String entityName, Long entityId, String key) {
    properties.remove(entityName, entityId, List.of(key));
  }

  @Override
  public void deleteByEntityNameAndPropertyKey(String entityName, String key) {
    query().entityName(entityName).key(key).delete();
  }

  @Override
  public EntityPropertyQuery<?> query() {
    return new PropertyQuery(properties);
  }
}
