package org.riceforjira.connect.fake.store;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody with a login. May do everything until a test says otherwise. */
public final class User {
  private final String name;
  private final Set<Permission> held = ConcurrentHashMap.newKeySet();
  private final Set<String> closedProjects = ConcurrentHashMap.newKeySet();
  private volatile ZoneId zone = ZoneId.of("UTC");

  public User(String name) {
    this.name = name;
    held.addAll(EnumSet.allOf(Permission.class));
  }

  public String name() {
    return name;
  }

  /** With which Cloud takes the place of the name. */
  public String email() {
    return name + "@example.com";
  }

  public String accountId() {
    return "5b10a2844c20165700ede" + name;
  }

  public String displayName() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The password of Data Center, and the API token of Cloud. */
  public String password() {
    return name + "-password";
  }

  /** The personal access token of Data Center. */
  public String accessToken() {
    return name + "-access-token";
  }

  /** The API token with scopes, which counts at the gateway's address alone. */
  public String scopedToken() {
    return name + "-scoped-token";
  }

  public ZoneId zone() {
    return zone;
  }

  public User in(ZoneId other) {
    zone = other;
    return this;
  }

  public User may(Permission... permissions) {
    held.addAll(List.of(permissions));
    return this;
  }

  public User mayNot(Permission... permissions) {
    Arrays.asList(permissions).forEach(held::remove);
    return this;
  }

  /** Nothing of these projects exists for this user any more. */
  public User seesNothingOf(String... projects) {
    closedProjects.addAll(List.of(projects));
    return this;
  }

  public boolean holds(Permission permission) {
    return held.contains(permission);
  }

  /** What is closed to this user, to tell one's view from the view of before. */
  Set<String> sight() {
    return holds(Permission.BROWSE_PROJECTS) ? Set.copyOf(closedProjects) : Set.of("*");
  }

  public boolean sees(String project) {
    return holds(Permission.BROWSE_PROJECTS) && !closedProjects.contains(project);
  }
}
