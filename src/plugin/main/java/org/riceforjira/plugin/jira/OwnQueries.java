package org.riceforjira.plugin.jira;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Knows in which threads the app asks the queries of its settings. Rankings are made of their
 * answers, so that a query that asked for a ranking would wait for itself.
 */
@Component
public class OwnQueries {
  private final ThreadLocal<Boolean> asking = new ThreadLocal<>();

  /** Asks such queries. */
  <T> T ask(Supplier<T> work) {
    if (isAsking()) {
      return work.get();
    }
    asking.set(true);
    try {
      return work.get();
    } finally {
      asking.remove();
    }
  }

  /** True in a thread that is asking one. */
  boolean isAsking() {
    return asking.get() != null;
  }
}
