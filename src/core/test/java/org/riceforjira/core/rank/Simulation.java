package org.riceforjira.core.rank;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.riceforjira.core.score.Score;

/** The ranks of issues found by drawing all their scores many times; seeded. */
final class Simulation {
  private static final int BUCKETS = 512;

  private final int draws;
  private final double[] centres;
  private final double[] sigmas;
  // times[issue][rank], ranks from 1.
  private final int[][] times;

  /**
   * Each set of random numbers is used twice, the second time mirrored: that steadies the means.
   */
  Simulation(List<Score> ranked, Uncertainty uncertainty, int draws, long seed) {
    this.draws = draws;
    int size = ranked.size();
    centres = ranked.stream().mapToDouble(s -> Math.log(s.value())).toArray();
    sigmas =
        ranked.stream().mapToDouble(s -> uncertainty.sigma(s.factors().confidence())).toArray();
    times = new int[size][size + 1];
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] deviations = new double[size];
    Order order = new Order(size);
    for (int draw = 0; draw < draws; draw += 2) {
      Arrays.setAll(deviations, i -> random.nextGaussian());
      count(order, deviations, 1);
      count(order, deviations, -1);
    }
  }

  private void count(Order order, double[] deviations, int sign) {
    double[] drawn = order.values;
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = centres[i] + sign * sigmas[i] * deviations[i];
    }
    order.sort();
    for (int i = 0; i < drawn.length; i++) {
      times[order.issues[i]][drawn.length - i]++;
    }
  }

  double expectedRank(int position) {
    double sum = 0;
    for (int rank = 1; rank <= times.length; rank++) {
      sum += (double) rank * times[position][rank];
    }
    return sum / draws;
  }

  /** For each line from 0 the share of draws with the issue above it. */
  double[] aboveLine(int position) {
    double[] above = new double[times.length + 1];
    for (int line = 1; line <= times.length; line++) {
      above[line] = above[line - 1] + (double) times[position][line] / draws;
    }
    return above;
  }

  int quantile(int position, double probability) {
    double[] above = aboveLine(position);
    int rank = 1;
    while (above[rank] < probability) {
      rank++;
    }
    return rank;
  }

  /** Sorts issues by value, lowest first: roughly into buckets, then by insertion. */
  private static final class Order {
    final double[] values;
    final int[] issues;
    private final int[] ends = new int[BUCKETS];

    Order(int size) {
      values = new double[size];
      issues = new int[size];
    }

    void sort() {
      double low = Double.MAX_VALUE;
      double high = -Double.MAX_VALUE;
      for (double value : values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      double scale = (BUCKETS - 1) / (high - low);
      Arrays.fill(ends, 0);
      for (double value : values) {
        ends[(int) ((value - low) * scale)]++;
      }
      for (int i = 1; i < BUCKETS; i++) {
        ends[i] += ends[i - 1];
      }
      for (int i = 0; i < values.length; i++) {
        issues[--ends[(int) ((values[i] - low) * scale)]] = i;
      }
      for (int i = 1; i < issues.length; i++) {
        insert(i);
      }
    }

    private void insert(int from) {
      int issue = issues[from];
      int to = from;
      for (; to > 0 && values[issues[to - 1]] > values[issue]; to--) {
        issues[to] = issues[to - 1];
      }
      issues[to] = issue;
    }
  }
}
