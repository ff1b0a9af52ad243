package org.riceforjira.host;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be closed, in reverse and each whatever happens to the others. */
final class Undo {
  private static final Logger LOG = LoggerFactory.getLogger(Undo.class);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  <T extends AutoCloseable> T keep(T resource) {
    opened.push(resource);
    return resource;
  }

  /** All went well: nothing is to be closed. */
  void forget() {
    opened.clear();
  }

  void run() {
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception e) { // AutoCloseable declares nothing narrower; the others still close.
        LOG.warn("Could not be closed: {}", e.toString());
        LOG.debug("This is where", e);
      }
    }
  }
}
