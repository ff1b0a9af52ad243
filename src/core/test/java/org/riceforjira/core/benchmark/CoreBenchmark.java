package org.riceforjira.core.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the rules in processes of their own and prints a Markdown table. */
public final class CoreBenchmark {
  private static final List<Measure> MEASURES =
      List.of(
          new Measure(RankBenchmark.class, RankBenchmark::rows),
          new Measure(IntervalBenchmark.class, IntervalBenchmark::rows),
          new Measure(RoadmapBenchmark.class, RoadmapBenchmark::rows));

  private record Measure(Class<?> benchmark, Function<Times, List<Row>> rows) {}

  private CoreBenchmark() {}

  /**
   * @param arguments a regular expression for the names of the benchmarks to run
   */
  public static void main(String[] arguments) throws RunnerException {
    List<Measure> chosen =
        MEASURES.stream().filter(m -> m.benchmark().getName().matches(arguments[0])).toList();
    if (chosen.isEmpty()) {
      // JMH would take none for all; the name may be that of a measure of the host.
      System.out.println("No benchmark of the rules has such a name: " + arguments[0]);
      return;
    }
    Times times = new Times(run(chosen));
    List<Row> rows = new ArrayList<>();
    chosen.forEach(measure -> rows.addAll(measure.rows().apply(times)));
    System.out.println("\n" + Row.HEAD);
    rows.forEach(row -> System.out.println(row.markdown()));
  }

  private static Collection<RunResult> run(List<Measure> measures) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(4))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .shouldDoGC(true)
            .shouldFailOnError(true)
            // Fixed, so that the garbage collector has the same room on every machine.
            .jvmArgs("-Xms2g", "-Xmx2g");
    measures.forEach(measure -> options.include(measure.benchmark().getName()));
    return new Runner(options.build()).run();
  }
}
