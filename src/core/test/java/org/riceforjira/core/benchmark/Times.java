package org.riceforjira.core.benchmark;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;

/** The times that JMH measured. */
record Times(Collection<RunResult> results) {
  private static final double MEDIAN = 50;

  /** Median of the iterations of a method that has one size. */
  double milliseconds(Class<?> benchmark, String method) {
    return milliseconds(benchmark, method, null);
  }

  /** Median of the iterations of a method at one value of its parameter "issues". */
  double milliseconds(Class<?> benchmark, String method, String issues) {
    String name = benchmark.getName() + "." + method;
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().equals(name))
        .filter(result -> issues == null || result.getParams().getParam("issues").equals(issues))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no result of " + name + "."))
        .getPrimaryResult()
        .getStatistics()
        .getPercentile(MEDIAN);
  }
}
