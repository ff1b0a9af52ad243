package org.riceforjira.host.data;

import java.util.Map;
import java.util.Set;

/** The people of a fresh host; everybody's password is their name. */
final class People {
  static final String ADMINISTRATORS = "jira-administrators";
  static final String USERS = "jira-users";

  private static final Map<String, Set<String>> GROUPS =
      Map.of(
          "admin", Set.of(ADMINISTRATORS, USERS),
          "alice", Set.of(USERS),
          "bob", Set.of(USERS),
          "greta", Set.of(USERS),
          "viewer", Set.of(USERS),
          "mallory", Set.of());

  private static final Map<String, String> DISPLAY_NAMES =
      Map.of(
          "admin", "Ada Administrator",
          "alice", "Alice Product",
          "bob", "Bob Developer",
          "greta", "Greta Lang",
          "viewer", "Vera Viewer",
          "mallory", "Mallory Outsider");

  private static final Map<String, String> LOCALES = Map.of("greta", "de_DE");

  private People() {}

  static void write(Store store, Passwords passwords) {
    GROUPS.forEach(
        (name, groups) -> {
          String hash = passwords.hash(name);
          store.users().put(name, person(name, hash, groups));
        });
  }

  private static UserRow person(String name, String hash, Set<String> groups) {
    return new UserRow(name, name, DISPLAY_NAMES.get(name), hash, groups, true, LOCALES.get(name));
  }
}
