package org.riceforjira.jiraapi;

import com.atlassian.cache.CacheSettings;

/** What a cache is asked to be; null where nothing is asked. */
public record CacheChoices(
    Limits limits, Boolean flushable, Boolean local, Boolean asynchronous, Boolean copied)
    implements CacheSettings {
  /** How long, in milliseconds, and how many entries stay. */
  public record Limits(Long expireAfterAccess, Long expireAfterWrite, Integer maxEntries) {}

  @Override
  public Long getExpireAfterAccess() {
    return limits.expireAfterAccess();
  }

  @Override
  public Long getExpireAfterWrite() {
    return limits.expireAfterWrite();
  }

  @Override
  public Boolean getFlushable() {
    return flushable;
  }

  @Override
  public Boolean getLocal() {
    return local;
  }

  @Override
  public Integer getMaxEntries() {
    return limits.maxEntries();
  }

  @Override
  public Boolean getReplicateAsynchronously() {
    return asynchronous;
  }

  @Override
  public Boolean getReplicateViaCopy() {
    return copied;
  }
}
