package org.riceforjira.host.data;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A project. {@code permissions} maps a permission's key (such as {@code BROWSE_PROJECTS}) to its
 * grantees: {@code anyone}, {@code group:NAME} or {@code user:KEY}.
 */
public record ProjectRow(
    long id,
    String key,
    String name,
    String lead,
    long screenId,
    List<String> issueTypeIds,
    Map<String, Set<String>> permissions) {
  public ProjectRow {
    issueTypeIds = List.copyOf(issueTypeIds);
    permissions = Map.copyOf(permissions);
  }

  /** The same project under another key. */
  public ProjectRow withKey(String other) {
    return new ProjectRow(id, other, name, lead, screenId, issueTypeIds, permissions);
  }

  /** The same project with another name. */
  public ProjectRow withName(String other) {
    return new ProjectRow(id, key, other, lead, screenId, issueTypeIds, permissions);
  }

  /** The same project with other permissions. */
  public ProjectRow withPermissions(Map<String, Set<String>> others) {
    return new ProjectRow(id, key, name, lead, screenId, issueTypeIds, others);
  }
}
