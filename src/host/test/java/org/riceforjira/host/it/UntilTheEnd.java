package org.riceforjira.host.it;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all test classes of this process share, made when it is first asked for and closed when the
 * process ends. JUnit's own store would not do: where Maven shares classes out to several
 * processes, each class is a run of its own to JUnit.
 */
public final class UntilTheEnd {
  private static final Logger LOG = LoggerFactory.getLogger(UntilTheEnd.class);
  private static final Map<Class<?>, AutoCloseable> SHARED = new HashMap<>();
  private static final Deque<AutoCloseable> LAST_FIRST = new ArrayDeque<>();

  private UntilTheEnd() {}

  /** The one of this kind. */
  public static synchronized <T extends AutoCloseable> T share(Class<T> kind, Supplier<T> maker) {
    if (LAST_FIRST.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(UntilTheEnd::close, "end of the tests"));
    }
    if (!SHARED.containsKey(kind)) {
      T made = maker.get();
      SHARED.put(kind, made);
      LAST_FIRST.push(made);
    }
    return kind.cast(SHARED.get(kind));
  }

  private static synchronized void close() {
    for (AutoCloseable shared : LAST_FIRST) {
      try {
        shared.close();
      } catch (Exception e) { // Whatever it is, the others have to be closed, too.
        LOG.warn("{} could not be closed", shared, e);
      }
    }
  }
}
