package com.atlassian.cache;

/** Makes the entry that a cache lacks; never null. */
public interface CacheLoader<K, V> {
  V load(K key);
}
