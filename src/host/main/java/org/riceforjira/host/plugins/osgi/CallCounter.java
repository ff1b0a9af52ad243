package org.riceforjira.host.plugins.osgi;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often apps have called each method of Jira's services, for benchmarks and tests. */
public final class CallCounter {
  private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();

  void add(String method) {
    calls.computeIfAbsent(method, name -> new LongAdder()).increment();
  }

  /**
   * Calls by {@code Interface.method} (simple names, overloads together), in order of the names.
   */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    calls.forEach((method, count) -> counts.put(method, count.sum()));
    return counts;
  }

  /** Calls of one method, named as {@code Interface.method}. */
  public long of(String method) {
    LongAdder count = calls.get(method);
    return count == null ? 0 : count.sum();
  }

  /** Starts again from nothing. */
  public void reset() {
    calls.clear();
  }
}
