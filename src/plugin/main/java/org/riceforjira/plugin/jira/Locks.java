package org.riceforjira.plugin.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
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

  private final ClusterLockService locks;

  public Locks(@ComponentImport ClusterLockService locks) {
    this.locks = locks;
  }

  /**
   * Waits for its turn at one of many things of a kind. Jira keeps a row for each name of a lock
   * for ever, so that many things share a few names.
   */
  public <T> T alone(String kind, long id, Supplier<T> work) {
    return alone(kind + "." + Math.floorMod(id, STRIPES), work);
  }

  /** Waits for its turn. */
  <T> T alone(String name, Supplier<T> work) {
    Lock lock = locks.getLockForName(PREFIX + name);
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /** Does the work, or returns empty at once if somebody else is at it. */
  public <T> Optional<T> ifAlone(String name, Supplier<T> work) {
    Lock lock = locks.getLockForName(PREFIX + name);
    if (!lock.tryLock()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      lock.unlock();
    }
  }
}
