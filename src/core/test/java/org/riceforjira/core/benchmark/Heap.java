package org.riceforjira.core.benchmark;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** What objects keep of the heap; exact to a few kilobytes under the serial collector. */
final class Heap {
  private Heap() {}

  /** The bytes that stay in use because of what is made here, and not before. */
  static long bytes(Supplier<?> making) {
    // Once for nothing, so that what is loaded and cached on first use is not counted.
    making.get();
    long before = used();
    Object made = making.get();
    long after = used();
    Reference.reachabilityFence(made);
    return after - before;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
