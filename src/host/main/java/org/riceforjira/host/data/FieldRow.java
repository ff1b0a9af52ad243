package org.riceforjira.host.data;

import java.util.Set;

/**
 * A custom field. {@code id} is the number in {@code customfield_NNNNN}; no {@code projectIds}
 * means that the field is global; {@code searcherKey} is null for a field that cannot be searched.
 */
public record FieldRow(
    long id,
    String name,
    String description,
    String typeKey,
    String searcherKey,
    Set<Long> projectIds) {
  public FieldRow {
    projectIds = Set.copyOf(projectIds);
  }

  /** The id by which REST and the Java API name the field. */
  public String fieldId() {
    return "customfield_" + id;
  }
}
