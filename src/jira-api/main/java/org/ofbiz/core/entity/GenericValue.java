package org.ofbiz.core.entity;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of Jira's database: values by column, and the rows that belong to it. */
public class GenericValue {
  private final Map<String, Object> columns;
  private final Map<String, List<GenericValue>> related;

  public GenericValue(Map<String, ?> columns, Map<String, List<GenericValue>> related) {
    this.columns = new HashMap<>(columns);
    this.related = Map.copyOf(related);
  }

  public Long getLong(String column) {
    return (Long) columns.get(column);
  }

  public String getString(String column) {
    return (String) columns.get(column);
  }

  public Timestamp getTimestamp(String column) {
    return (Timestamp) columns.get(column);
  }

  /** The rows of a relation; empty where there are none. */
  public List<GenericValue> getRelated(String relation) {
    return related.getOrDefault(relation, List.of());
  }
}
