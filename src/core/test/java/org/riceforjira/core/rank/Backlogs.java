package org.riceforjira.core.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.riceforjira.core.score.Factors;
import org.riceforjira.core.score.Score;

/** Scores in rank order, made up by a rule and a seed. */
final class Backlogs {
  private Backlogs() {}

  static Score score(long id, double value, double confidence) {
    return new Score(id, "RICE-" + id, value, new Factors(value, 1, confidence, 1));
  }

  /** Pairs of score and confidence, sorted. */
  static List<Score> of(double... valueAndConfidence) {
    return ranked(
        IntStream.range(0, valueAndConfidence.length / 2)
            .mapToObj(i -> score(i, valueAndConfidence[2 * i], valueAndConfidence[2 * i + 1]))
            .toList());
  }

  /** Any confidence from 20 to 100; ln(score) from a standard normal by the rule. */
  static List<Score> mixed(int size, long seed, DoubleUnaryOperator lnScore) {
    Random random = new Random(seed);
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double value = Math.exp(lnScore.applyAsDouble(random.nextGaussian()));
      scores.add(score(i, value, 20 + random.nextInt(81)));
    }
    return ranked(scores);
  }

  static List<Score> byIndex(
      int size, IntToDoubleFunction lnScore, IntToDoubleFunction confidence) {
    return ranked(
        IntStream.range(0, size)
            .mapToObj(
                i -> score(i, Math.exp(lnScore.applyAsDouble(i)), confidence.applyAsDouble(i)))
            .toList());
  }

  private static List<Score> ranked(List<Score> scores) {
    return scores.stream().sorted(Comparator.comparingDouble(Score::value).reversed()).toList();
  }
}
