package com.atlassian.cache;

/** What a cache is asked to be; null where nothing is asked. */
public interface CacheSettings {
  /** In milliseconds. */
  Long getExpireAfterAccess();

  /** In milliseconds. */
  Long getExpireAfterWrite();

  Boolean getFlushable();

  /** Whether other nodes are left out. */
  Boolean getLocal();

  Integer getMaxEntries();

  Boolean getReplicateAsynchronously();

  Boolean getReplicateViaCopy();
}
