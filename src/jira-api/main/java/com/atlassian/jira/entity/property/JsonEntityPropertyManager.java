package com.atlassian.jira.entity.property;

import java.util.List;

/** Properties of entities: IssueProperty, ProjectProperty and others; permissions are not asked. */
public interface JsonEntityPropertyManager {
  /** The property, or null. */
  EntityProperty get(String entityName, Long entityId, String key);

  void put(String entityName, Long entityId, String key, String json);

  void delete(String entityName, Long entityId, String key);

  void deleteByEntity(String entityName, Long entityId);

  void deleteByEntityNameAndPropertyKey(String entityName, String key);

  boolean exists(String entityName, Long entityId, String key);

  List<String> findKeys(String entityName, Long entityId);

  EntityPropertyQuery<?> query();

  /** In characters. */
  int getMaximumValueLength();
}
