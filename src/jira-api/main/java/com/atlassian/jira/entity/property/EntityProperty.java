package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/** One property: a JSON text under a key. */
public interface EntityProperty {
  Long getId();

  Long getEntityId();

  String getEntityName();

  String getKey();

  String getValue();

  Timestamp getCreated();

  Timestamp getUpdated();
}
