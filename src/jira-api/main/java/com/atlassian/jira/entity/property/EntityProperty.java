package com.atlassian.jira.entity.property;

/** One property: a JSON text under a key. */
public interface EntityProperty {
  Long getEntityId();

  String getEntityName();

  String getKey();

  String getValue();
}
