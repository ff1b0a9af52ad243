package com.atlassian.jira.security.plugin;

import java.util.Objects;

/** The key of a project permission. */
public class ProjectPermissionKey {
  private final String key;

  public ProjectPermissionKey(String key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  public String permissionKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectPermissionKey that && key.equals(that.key);
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
