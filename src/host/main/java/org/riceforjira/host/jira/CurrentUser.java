package org.riceforjira.host.jira;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Who is acting: kept per thread, and nobody in a thread that no request has claimed. */
public final class CurrentUser {
  private final ThreadLocal<String> keys = new ThreadLocal<>();

  /** The user's key; empty for an anonymous visitor and in background threads. */
  public Optional<String> key() {
    return Optional.ofNullable(keys.get());
  }

  /**
   * Acts as a user, or as nobody if {@code userKey} is null, and restores whoever was there before.
   */
  public <T> T as(String userKey, Callable<T> work) throws Exception {
    String before = keys.get();
    set(userKey);
    try {
      return work.call();
    } finally {
      set(before);
    }
  }

  /** Sets the user of this thread; null means nobody. */
  public void set(String userKey) {
    if (userKey == null) {
      keys.remove();
    } else {
      keys.set(userKey);
    }
  }
}
