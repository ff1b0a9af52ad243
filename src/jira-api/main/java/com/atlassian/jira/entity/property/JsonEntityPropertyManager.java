package com.atlassian.jira.entity.property;

/** Properties of entities: IssueProperty, ProjectProperty and others; permissions are not asked. */
public interface JsonEntityPropertyManager {
  /** The property, or null. */
  EntityProperty get(String entityName, Long entityId, String key);

  void put(String entityName, Long entityId, String key, String json);

  void delete(String entityName, Long entityId, String key);

  void deleteByEntityNameAndPropertyKey(String entityName, String key);

  EntityPropertyQuery<?> query();
}
