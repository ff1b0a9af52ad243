package org.riceforjira.plugin.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Work that only one thread of one node may do at a time. */
@Component
public class Locks {
  /** For whatever changes the site's fields and screens. */
  static final String SETUP = "setup";

  private static final String PREFIX = "org.riceforjira.";

  private static final int STRIPES = 64;

  /** How long somebody at the browser may be kept waiting. */
  private static final long PATIENCE_SECONDS = 2;

  private final ClusterLockService locks;

  public Locks(@ComponentImport ClusterLockService locks) {
    this.locks = locks;
  }

  /**
   * Waits for its turn at one of many things of a kind. Jira keeps a row for each name of a lock
   * for ever, so that many things share a few names.
   */
  public <T> T alone(String kind, long id, Supplier<T> work) {
    return alone(name(kind, id), work);
  }

  /**
   * Waits a moment for its turn at one of many things of a kind; empty, and the work not done, if
   * it did not come.
   */
  public <T> Optional<T> aloneSoon(String kind, long id, Supplier<T> work) {
    Lock lock = locks.getLockForName(PREFIX + name(kind, id));
    try {
      return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)
          ? Optional.of(locked(lock, work))
          : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Waits for its turn. */
  <T> T alone(String name, Supplier<T> work) {
    Lock lock = locks.getLockForName(PREFIX + name);
    lock.lock();
    return locked(lock, work);
  }

  /** Does the work, or returns empty at once if somebody else is at it. */
  public <T> Optional<T> ifAlone(String name, Supplier<T> work) {
    Lock lock = locks.getLockForName(PREFIX + name);
    return lock.tryLock() ? Optional.of(locked(lock, work)) : Optional.empty();
  }

  private static <T> T locked(Lock lock, Supplier<T> work) {
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private static String name(String kind, long id) {
    return kind + "." + Math.floorMod(id, STRIPES);
  }
}
