package org.riceforjira.core.benchmark;

import java.util.Random;

/**
 * The factors of many issues as bare arrays, drawn with a fixed seed, so that every run sees the
 * same. Impact and confidence are levels, effort goes in halves.
 */
record Numbers(double[] reach, double[] impact, double[] confidence, double[] effort) {
  private static final long SEED = 42;
  private static final double[] IMPACTS = {3, 2, 1, 0.5, 0.25};
  private static final double[] CONFIDENCES = {100, 80, 50, 20};

  static Numbers of(int issues, int mostReach) {
    Numbers numbers = zeros(issues);
    Random random = new Random(SEED);
    for (int i = 0; i < issues; i++) {
      numbers.reach[i] = 1 + random.nextInt(mostReach);
      numbers.impact[i] = IMPACTS[random.nextInt(IMPACTS.length)];
      numbers.confidence[i] = CONFIDENCES[random.nextInt(CONFIDENCES.length)];
      numbers.effort[i] = (1 + random.nextInt(40)) / 2.0;
    }
    return numbers;
  }

  /** Room for so many issues. */
  static Numbers zeros(int issues) {
    return new Numbers(
        new double[issues], new double[issues], new double[issues], new double[issues]);
  }

  /** The score without rounding: what a bare loop computes. */
  double score(int issue) {
    return reach[issue] * impact[issue] * (confidence[issue] / 100) / effort[issue];
  }
}
