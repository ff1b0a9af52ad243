package org.riceforjira.host.jira.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The caches of the one node. As in Jira a cache is remote unless it asks to be local, and asking
 * again under a name gives the same entries, with the settings it was first made with.
 */
final class Caches implements CacheManager {
  private final Clock clock;
  private final Map<String, CacheEntries> byName = new ConcurrentHashMap<>();

  Caches(Clock clock) {
    this.clock = clock;
  }

  @Override
  public <K, V> Cache<K, V> getCache(String name) {
    return getCache(name, null);
  }

  @Override
  public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
    return getCache(name, loader, new CacheSettingsBuilder().build());
  }

  @Override
  public <K, V> Cache<K, V> getCache(
      String name, CacheLoader<K, V> loader, CacheSettings required) {
    CacheEntries entries =
        byName.computeIfAbsent(name, key -> new CacheEntries(key, required, clock));
    return new CacheView<>(entries, loader);
  }

  @Override
  public void flushCaches() {
    byName.values().stream().filter(CacheEntries::flushable).forEach(CacheEntries::clear);
  }

  /** What happens when another node changes everything: remote caches lose their entries. */
  void changedElsewhere() {
    byName.values().stream().filter(CacheEntries::remote).forEach(CacheEntries::clear);
  }
}
