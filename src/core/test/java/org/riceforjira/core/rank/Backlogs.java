package org.riceforjira.core.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/** Rankings made up by a rule and a seed. */
final class Backlogs {
  private Backlogs() {}

  static Score score(long id, double value, double confidence) {
    return new Score(id, "RICE-" + id, value, new Factors(value, 1, confidence, 1));
  }

  /** Pairs of score and confidence. */
  static Ranking of(double... valueAndConfidence) {
    return Ranking.of(
        IntStream.range(0, valueAndConfidence.length / 2)
            .mapToObj(i -> score(i, valueAndConfidence[2 * i], valueAndConfidence[2 * i + 1]))
            .toList());
  }

  /** Any confidence from 20 to 100; ln(score) from a standard normal by the rule. */
  static Ranking mixed(int size, long seed, DoubleUnaryOperator lnScore) {
    Random random = new Random(seed);
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double value = Math.exp(lnScore.applyAsDouble(random.nextGaussian()));
      scores.add(score(i, value, 20 + random.nextInt(81)));
    }
    return Ranking.of(scores);
  }

  static Ranking byIndex(int size, IntToDoubleFunction lnScore, IntToDoubleFunction confidence) {
    return Ranking.of(
        IntStream.range(0, size)
            .mapToObj(
                i -> score(i, Math.exp(lnScore.applyAsDouble(i)), confidence.applyAsDouble(i)))
            .toList());
  }

  /** The probability that the left draw is above the right one, at the usual uncertainty. */
  static double beats(Score left, Score right) {
    double spread = Math.hypot(sigma(left), sigma(right));
    return Normal.below(Math.log(left.value() / right.value()) / spread);
  }

  private static double sigma(Score score) {
    return Uncertainty.PERCENT.sigma(score.factors().confidence());
  }
}
