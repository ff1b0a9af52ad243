package org.riceforjira.core.benchmark;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The times that JMH measured. */
record Times(Collection<RunResult> results) {
  private static final double MEDIAN = 50;

  /** Median of the iterations of a method that has one size. */
  double milliseconds(Class<?> benchmark, String method) {
    return milliseconds(benchmark, method, null);
  }

  /** Median of the iterations of a method at one value of its only parameter. */
  double milliseconds(Class<?> benchmark, String method, String value) {
    String name = benchmark.getName() + "." + method;
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().equals(name))
        .filter(result -> value == null || only(result.getParams()).equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no result of " + name + "."))
        .getPrimaryResult()
        .getStatistics()
        .getPercentile(MEDIAN);
  }

  private static String only(BenchmarkParams params) {
    return params.getParam(params.getParamsKeys().iterator().next());
  }
}
