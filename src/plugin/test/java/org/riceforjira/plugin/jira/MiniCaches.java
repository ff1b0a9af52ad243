package org.riceforjira.plugin.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The caches of some nodes: a put on one of them drops the entry on the others. */
public final class MiniCaches {
  private final List<Map<Object, Object>> nodes = new ArrayList<>();

  /** No cache answers any more, or they do again. */
  public boolean broken;

  /** The caches of one node more. */
  public CacheManager node() {
    Map<Object, Object> entries = new HashMap<>();
    nodes.add(entries);
    return new Node(entries);
  }

  /** What the app knows of the nodes, on one node more. */
  public ClusterNews news() {
    return new ClusterNews(node());
  }

  private void dropElsewhere(Map<Object, Object> entries, Object key) {
    nodes.stream().filter(other -> other != entries).forEach(other -> other.remove(key));
  }

  private final class Node implements CacheManager {
    private final Map<Object, Object> entries;

    Node(Map<Object, Object> entries) {
      this.entries = entries;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(
        String name, CacheLoader<K, V> loader, CacheSettings required) {
      if (!name.startsWith("org.riceforjira.") || required.getLocal()) {
        throw new AssertionError("Other nodes would not hear of it: " + name);
      }
      return new Entries<>(name, loader, entries);
    }

    @Override
    public void flushCaches() {
      entries.clear();
    }
  }

  private final class Entries<K, V> implements Cache<K, V> {
    private final String name;
    private final CacheLoader<K, V> loader;
    private final Map<Object, Object> entries;

    Entries(String name, CacheLoader<K, V> loader, Map<Object, Object> entries) {
      this.name = name;
      this.loader = loader;
      this.entries = entries;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V get(K key) {
      if (broken) {
        throw new IllegalStateException("The cache is gone.");
      }
      return (V) entries.computeIfAbsent(key, any -> loader.load(key));
    }

    @Override
    public void put(K key, V value) {
      entries.put(key, value);
      dropElsewhere(entries, key);
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean containsKey(K key) {
      return entries.containsKey(key);
    }

    @Override
    public Collection<K> getKeys() {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public V putIfAbsent(K key, V value) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public void remove(K key) {
      entries.remove(key);
      dropElsewhere(entries, key);
    }

    @Override
    public void removeAll() {
      throw new UnsupportedOperationException(name);
    }
  }
}
