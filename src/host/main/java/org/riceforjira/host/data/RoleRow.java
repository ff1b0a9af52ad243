package org.riceforjira.host.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A project role.
 *
 * @param members by the id of the project: {@code group:NAME} or {@code user:KEY}
 */
public record RoleRow(long id, String name, Map<String, Set<String>> members) {
  public RoleRow {
    members = Map.copyOf(members);
  }

  /** A role that nobody has. */
  static RoleRow named(long id, String name) {
    return new RoleRow(id, name, Map.of());
  }

  /** Those who have the role in a project. */
  public Set<String> in(long projectId) {
    return members.getOrDefault(Long.toString(projectId), Set.of());
  }

  /** The same role with others in it in one project. */
  public RoleRow with(long projectId, Set<String> others) {
    Map<String, Set<String>> all = new HashMap<>(members);
    all.put(Long.toString(projectId), others);
    return new RoleRow(id, name, all);
  }
}
