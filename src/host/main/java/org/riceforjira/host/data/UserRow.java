package org.riceforjira.host.data;

import java.util.Set;

/** A person who can sign in; {@code passwordHash} is null for people known only from an import. */
public record UserRow(
    String key,
    String name,
    String displayName,
    String passwordHash,
    Set<String> groups,
    boolean active) {
  public UserRow {
    groups = Set.copyOf(groups);
  }
}
