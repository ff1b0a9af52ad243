package org.riceforjira.host.jira.services;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.Supplier;
import java.util.Collection;

/** A cache as one of its users sees it, with that user's loader, which may be null. */
record CacheView<K, V>(CacheEntries entries, CacheLoader<K, V> loader) implements Cache<K, V> {
  @Override
  public String getName() {
    return entries.name();
  }

  @Override
  public boolean containsKey(K key) {
    return entries.get(key) != null;
  }

  @Override
  public Collection<K> getKeys() {
    return entries.<K>keys();
  }

  @Override
  public V get(K key) {
    return loader == null ? entries.get(key) : entries.get(key, () -> loader.load(key));
  }

  @Override
  public V get(K key, Supplier<? extends V> valueSupplier) {
    return entries.get(key, valueSupplier);
  }

  @Override
  public void put(K key, V value) {
    entries.put(key, value);
  }

  @Override
  public V putIfAbsent(K key, V value) {
    return entries.absent(key, value);
  }

  @Override
  public void remove(K key) {
    entries.remove(key);
  }

  @Override
  public void removeAll() {
    entries.clear();
  }
}
