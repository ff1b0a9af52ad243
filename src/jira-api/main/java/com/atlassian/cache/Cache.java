package com.atlassian.cache;

import java.util.Collection;

/**
 * Entries by key. Neither keys nor values are null; those of a remote cache are Serializable, and a
 * change on one node drops the entry on the others.
 */
public interface Cache<K, V> {
  String getName();

  boolean containsKey(K key);

  Collection<K> getKeys();

  /** The entry, made by the loader where it is missing; without a loader null. */
  V get(K key);

  /** The entry, made by the supplier where it is missing. */
  V get(K key, Supplier<? extends V> valueSupplier);

  void put(K key, V value);

  /** The entry that was there already, or null. */
  V putIfAbsent(K key, V value);

  void remove(K key);

  void removeAll();
}
