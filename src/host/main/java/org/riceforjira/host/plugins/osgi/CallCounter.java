package org.riceforjira.host.plugins.osgi;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.riceforjira.host.measures.AppCode;

/**
 * How often apps have called each method of Jira's services, and how long that took, for benchmarks
 * and tests. What a service calls back in an app counts as the app's time, not as the service's.
 */
public final class CallCounter {
  private final LongSupplier nanos;
  private final Map<String, Calls> calls = new ConcurrentHashMap<>();

  /** Counts by the clock of this machine. */
  public CallCounter() {
    this(System::nanoTime);
  }

  CallCounter(LongSupplier nanos) {
    this.nanos = nanos;
  }

  private record Calls(LongAdder count, LongAdder time) {
    Calls() {
      this(new LongAdder(), new LongAdder());
    }
  }

  /** A call that may fail in any way, as methods called by reflection do. */
  interface Call {
    Object run() throws Throwable;
  }

  Object count(String method, Call call) throws Throwable {
    Calls of = calls.computeIfAbsent(method, name -> new Calls());
    long appBefore = AppCode.spent();
    long begin = nanos.getAsLong();
    try {
      return call.run();
    } finally {
      of.count.increment();
      of.time.add(nanos.getAsLong() - begin - (AppCode.spent() - appBefore));
    }
  }

  /**
   * Calls by {@code Interface.method} (simple names, overloads together), in order of the names.
   */
  public Map<String, Long> counts() {
    return each(of -> of.count.sum());
  }

  /** Nanoseconds by {@code Interface.method}, without those that apps took inside of them. */
  public Map<String, Long> times() {
    return each(of -> of.time.sum());
  }

  /** Calls of one method, named as {@code Interface.method}. */
  public long of(String method) {
    Calls of = calls.get(method);
    return of == null ? 0 : of.count.sum();
  }

  /** Starts again from nothing. */
  public void reset() {
    calls.clear();
  }

  private Map<String, Long> each(Function<Calls, Long> value) {
    Map<String, Long> values = new TreeMap<>();
    calls.forEach((method, of) -> values.put(method, value.apply(of)));
    return values;
  }
}
