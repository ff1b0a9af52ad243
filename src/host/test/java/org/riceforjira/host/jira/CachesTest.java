package org.riceforjira.host.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachesTest {
  private final TestJira test = new TestJira();
  private final CacheManager caches = test.service(CacheManager.class);
  private final AtomicInteger loads = new AtomicInteger();

  private static CacheSettingsBuilder asked() {
    return new CacheSettingsBuilder();
  }

  private Cache<Long, String> tokens(CacheSettings settings) {
    return caches.getCache("tokens", id -> id + " loaded " + loads.incrementAndGet(), settings);
  }

  @Test
  void aMissingEntryIsLoadedOnceAndKept() {
    Cache<Long, String> tokens = tokens(asked().remote().build());
    assertEquals("7 loaded 1", tokens.get(7L));
    assertEquals("7 loaded 1", tokens.get(7L));
    assertEquals(List.of(7L), List.copyOf(tokens.getKeys()));
  }

  @Test
  void whatIsPutStandsUntilItIsRemoved() {
    Cache<Long, String> tokens = tokens(asked().remote().build());
    tokens.put(7L, "own");
    assertEquals("own", tokens.get(7L));
    assertEquals("own", tokens.putIfAbsent(7L, "late"));
    tokens.remove(7L);
    assertFalse(tokens.containsKey(7L));
    assertEquals("7 loaded 1", tokens.get(7L));
    tokens.removeAll();
    assertEquals("7 loaded 2", tokens.get(7L));
  }

  @Test
  void aCacheOfTheSameNameHasTheSameEntries() {
    tokens(asked().remote().build()).put(7L, "own");
    assertEquals("own", caches.<Long, String>getCache("tokens").get(7L));
    assertNull(caches.<Long, String>getCache("others").get(7L));
  }

  @Test
  void entriesExpireByTheClockOfTheHost() {
    Cache<Long, String> tokens = tokens(asked().expireAfterWrite(30, TimeUnit.MINUTES).build());
    tokens.put(7L, "own");
    test.clock.advance(Duration.ofMinutes(29));
    assertEquals("own", tokens.get(7L));
    test.clock.advance(Duration.ofMinutes(1));
    assertEquals("7 loaded 1", tokens.get(7L));
  }

  @Test
  void entriesThatNobodyUsesExpire() {
    Cache<Long, String> tokens = tokens(asked().expireAfterAccess(30, TimeUnit.MINUTES).build());
    tokens.put(7L, "own");
    test.clock.advance(Duration.ofMinutes(29));
    assertEquals("own", tokens.get(7L));
    test.clock.advance(Duration.ofMinutes(29));
    assertEquals("own", tokens.get(7L));
    test.clock.advance(Duration.ofMinutes(30));
    assertFalse(tokens.containsKey(7L));
  }

  @Test
  void theOldestEntriesMakeRoom() {
    Cache<Long, String> tokens = tokens(asked().maxEntries(2).build());
    List.of(1L, 2L, 3L).forEach(tokens::get);
    assertFalse(tokens.containsKey(1L));
    assertTrue(tokens.containsKey(3L));
  }

  @Test
  void aRemoteCacheTakesOnlyWhatCanTravel() {
    Cache<Object, Object> remote = caches.getCache("remote");
    assertThrows(CacheException.class, () -> remote.put("key", new Object()));
    assertThrows(CacheException.class, () -> remote.put(new Object(), "value"));
    assertThrows(CacheException.class, () -> remote.put("key", List.of(new Object())));
    Cache<Object, Object> local = caches.getCache("local", null, asked().local().build());
    local.put("key", new Object());
    assertTrue(local.containsKey("key"));
  }

  @Test
  void noneHoldsNullAndALoaderMustNotGiveIt() {
    Cache<Long, String> tokens = caches.getCache("none", id -> null);
    assertThrows(IllegalArgumentException.class, () -> tokens.put(7L, null));
    assertThrows(CacheException.class, () -> tokens.get(7L));
    Cache<Long, String> broken =
        caches.getCache(
            "broken",
            id -> {
              throw new IllegalStateException("no");
            });
    assertThrows(CacheException.class, () -> broken.get(7L));
  }

  @Test
  void aChangeOnAnotherNodeEmptiesRemoteCachesOnly() {
    Cache<Long, String> tokens = tokens(asked().remote().build());
    tokens.put(7L, "own");
    Cache<Long, String> local = caches.getCache("local", null, asked().local().build());
    local.put(7L, "own");
    test.jira.changedElsewhere();
    assertEquals("7 loaded 1", tokens.get(7L));
    assertEquals("own", local.get(7L));
  }

  @Test
  void flushingSparesWhatMustNotBeFlushed() {
    Cache<Long, String> kept = caches.getCache("kept", null, asked().unflushable().build());
    kept.put(7L, "own");
    Cache<Long, String> tokens = tokens(asked().build());
    tokens.put(7L, "own");
    caches.flushCaches();
    assertEquals("own", kept.get(7L));
    assertEquals("7 loaded 1", tokens.get(7L));
  }
}
