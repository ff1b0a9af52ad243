package org.riceforjira.host.jira.services;

import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheSettings;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a cache holds; one caller at a time, so that an entry is loaded once. */
final class CacheEntries {
  private final String name;
  private final CacheSettings settings;
  private final Clock clock;
  private final Map<Object, Entry> entries = new LinkedHashMap<>();

  private record Entry(Object value, Instant written, Instant used) {}

  CacheEntries(String name, CacheSettings settings, Clock clock) {
    this.name = name;
    this.settings = settings;
    this.clock = clock;
  }

  String name() {
    return name;
  }

  /** Whether other nodes hear of changes. */
  boolean remote() {
    return !Boolean.TRUE.equals(settings.getLocal());
  }

  boolean flushable() {
    return !Boolean.FALSE.equals(settings.getFlushable());
  }

  /** The value, or null where it is missing or too old. */
  @SuppressWarnings("unchecked")
  synchronized <V> V get(Object key) {
    Entry entry = entries.get(known(key));
    if (entry == null) {
      return null;
    }
    Instant now = clock.instant();
    if (past(entry.written(), settings.getExpireAfterWrite(), now)
        || past(entry.used(), settings.getExpireAfterAccess(), now)) {
      entries.remove(key);
      return null;
    }
    entries.put(key, new Entry(entry.value(), entry.written(), now));
    return (V) entry.value();
  }

  synchronized <V> V get(Object key, Supplier<? extends V> loader) {
    V there = get(key);
    if (there != null) {
      return there;
    }
    V made = loaded(key, loader);
    put(key, made);
    return made;
  }

  synchronized void put(Object key, Object value) {
    mustTravel("key", known(key));
    mustTravel("value", known(value));
    Instant now = clock.instant();
    entries.put(key, new Entry(value, now, now));
    Iterator<Object> oldest = entries.keySet().iterator();
    while (settings.getMaxEntries() != null && entries.size() > settings.getMaxEntries()) {
      oldest.next();
      oldest.remove();
    }
  }

  /** Puts a value where there is none; the one that was there, or null. */
  synchronized <V> V absent(Object key, V value) {
    V there = get(key);
    if (there == null) {
      put(key, value);
    }
    return there;
  }

  synchronized void remove(Object key) {
    entries.remove(known(key));
  }

  synchronized void clear() {
    entries.clear();
  }

  @SuppressWarnings("unchecked")
  synchronized <K> Collection<K> keys() {
    return (Collection<K>) List.copyOf(entries.keySet());
  }

  private <V> V loaded(Object key, Supplier<? extends V> loader) {
    V made;
    try {
      made = loader.get();
    } catch (RuntimeException e) {
      throw new CacheException("The loader of the cache %s failed.".formatted(name), e);
    }
    if (made == null) {
      throw new CacheException("The loader of the cache %s gave null for %s.".formatted(name, key));
    }
    return made;
  }

  private Object known(Object keyOrValue) {
    if (keyOrValue == null) {
      throw new IllegalArgumentException("The cache %s holds no null.".formatted(name));
    }
    return keyOrValue;
  }

  private void mustTravel(String what, Object keyOrValue) {
    if (!remote()) {
      return;
    }
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(keyOrValue);
    } catch (IOException e) {
      throw new CacheException(
          "The cache %s is remote, and a %s of it cannot be serialized: %s."
              .formatted(name, what, keyOrValue.getClass().getName()),
          e);
    }
  }

  private static boolean past(Instant since, Long milliseconds, Instant now) {
    return milliseconds != null && !now.isBefore(since.plusMillis(milliseconds));
  }
}
