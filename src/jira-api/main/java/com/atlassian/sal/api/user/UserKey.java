package com.atlassian.sal.api.user;

import java.util.Objects;

/** The key of a user, which stays when the user is renamed. */
public final class UserKey {
  private final String key;

  public UserKey(String key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  public String getStringValue() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey that && key.equals(that.key);
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
