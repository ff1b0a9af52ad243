package org.riceforjira.host.benchmark;

import java.lang.management.ManagementFactory;

/** What is alive in this process. */
final class Heap {
  private static final double MB = 1 << 20;

  private Heap() {}

  /** MB in use right after a full collection. */
  static double live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MB;
  }
}
