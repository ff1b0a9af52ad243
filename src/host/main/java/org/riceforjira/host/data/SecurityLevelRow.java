package org.riceforjira.host.data;

import java.util.Set;

/** An issue security level; grantees as in {@link ProjectRow}. */
public record SecurityLevelRow(long id, long projectId, String name, Set<String> grantees) {
  public SecurityLevelRow {
    grantees = Set.copyOf(grantees);
  }
}
