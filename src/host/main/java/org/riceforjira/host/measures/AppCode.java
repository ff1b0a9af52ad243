package org.riceforjira.host.measures;

import java.util.function.LongSupplier;

/**
 * What services call back in apps, such as listeners of events: the time it takes is not the
 * service's. Kept per thread, because a call and what it calls back run in one.
 */
public final class AppCode {
  private static final ThreadLocal<Long> SPENT = ThreadLocal.withInitial(() -> 0L);

  private AppCode() {}

  /** Work that may fail in one way of its own. */
  public interface Work<T, E extends Exception> {
    T run() throws E;
  }

  /** Does an app's work in the middle of a service's. */
  public static <T, E extends Exception> T run(Work<T, E> work) throws E {
    return run(work, System::nanoTime);
  }

  static <T, E extends Exception> T run(Work<T, E> work, LongSupplier nanos) throws E {
    long before = SPENT.get();
    long begin = nanos.getAsLong();
    try {
      return work.run();
    } finally {
      // What was added meanwhile was called back inside of this, and is part of its time.
      SPENT.set(before + nanos.getAsLong() - begin);
    }
  }

  /** Nanoseconds that this thread has spent in what services called back, since it began. */
  public static long spent() {
    return SPENT.get();
  }
}
