package com.atlassian.scheduler.config;

import java.util.Objects;

/** The name of a scheduled job. */
public class JobId {
  private final String key;

  private JobId(String key) {
    this.key = Objects.requireNonNull(key, "key");
  }

  public static JobId of(String key) {
    return new JobId(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobId that && key.equals(that.key);
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
