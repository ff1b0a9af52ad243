package org.riceforjira.host.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long the runs of one thing took, in seconds. */
record Runs(List<Double> seconds) {
  Runs {
    seconds = seconds.stream().sorted().toList();
  }

  /** Something worth measuring. */
  interface Work {
    void run() throws Exception;
  }

  static double time(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  double median() {
    return seconds.get(seconds.size() / 2);
  }

  double worst() {
    return Collections.max(seconds);
  }

  static String text(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
