package com.atlassian.cache;

/** The caches of this node. */
public interface CacheManager extends CacheFactory {
  /** Empties every cache that allows it. */
  void flushCaches();
}
