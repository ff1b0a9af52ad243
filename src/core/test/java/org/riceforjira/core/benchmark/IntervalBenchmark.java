package org.riceforjira.core.benchmark;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.riceforjira.core.rank.RankIntervals;
import org.riceforjira.core.rank.Ranking;
import org.riceforjira.core.rank.Uncertainty;

/** Rank intervals; bare: the expected ranks alone, from every pair of issues. */
public class IntervalBenchmark {
  private static final int FEW = 10_000;

  /** A ranking. */
  @State(Scope.Benchmark)
  public static class Ranked {
    @Param({"10000", "100000"})
    public int issues;

    private Ranking ranking;

    @Setup
    public void prepare() {
      ranking = Ranking.of(new Facts().scores(issues));
    }
  }

  /** Mean and variance of ln(score) as arrays, only of few: pairs grow with the square. */
  @State(Scope.Benchmark)
  public static class Spreads {
    private final double[] mu = new double[FEW];
    private final double[] variance = new double[FEW];

    @Setup
    public void prepare() {
      Numbers numbers = Numbers.of(FEW, Facts.NARROW);
      for (int i = 0; i < FEW; i++) {
        mu[i] = Math.log(numbers.score(i));
        variance[i] = Math.pow(Uncertainty.PERCENT.sigma(numbers.confidence()[i]), 2);
      }
    }
  }

  @Benchmark
  public void rice(Ranked ranked, Blackhole read) {
    RankIntervals intervals = RankIntervals.of(ranked.ranking, Uncertainty.PERCENT);
    for (int position = 0; position < intervals.size(); position++) {
      read.consume(intervals.interval(position));
    }
  }

  @Benchmark
  public double[] bare(Spreads of) {
    double[] ranks = new double[FEW];
    for (int i = 0; i < FEW; i++) {
      ranks[i]++;
      for (int j = i + 1; j < FEW; j++) {
        double z = (of.mu[j] - of.mu[i]) / Math.sqrt(of.variance[i] + of.variance[j]);
        // Near enough to Phi for a baseline; the exact one costs more, not less.
        double beaten = 1 / (1 + Math.exp(-1.702 * z));
        ranks[i] += beaten;
        ranks[j] += 1 - beaten;
      }
    }
    return ranks;
  }

  static List<Row> rows(Times times) {
    double few = times.milliseconds(IntervalBenchmark.class, "rice", "10000");
    double many = times.milliseconds(IntervalBenchmark.class, "rice", "100000");
    double bare = times.milliseconds(IntervalBenchmark.class, "bare");
    return List.of(
        Row.against("rank intervals of 10,000 issues", few, bare, "under 1 s"),
        Row.growth("rank intervals of 100,000 issues, against 10,000", many, few, "under 15 x"));
  }
}
