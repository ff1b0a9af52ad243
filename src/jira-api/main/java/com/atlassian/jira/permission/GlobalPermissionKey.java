package com.atlassian.jira.permission;

import java.util.Objects;

/** The key of a global permission. */
public class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
  public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");
  public static final GlobalPermissionKey BULK_CHANGE = of("BULK_CHANGE");

  private final String key;

  private GlobalPermissionKey(String key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  public static GlobalPermissionKey of(String key) {
    return new GlobalPermissionKey(key);
  }

  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlobalPermissionKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
