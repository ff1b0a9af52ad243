package com.atlassian.cache;

/**
 * Makes caches. Asking again under the same name gives the same entries; the names begin with the
 * key of the app.
 */
public interface CacheFactory {
  <K, V> Cache<K, V> getCache(String name);

  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
