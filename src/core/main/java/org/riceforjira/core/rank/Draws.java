package org.riceforjira.core.rank;

import java.util.Arrays;
import java.util.List;
import org.riceforjira.core.score.Score;

/**
 * What can be drawn for each positive score: ln(score) is normal around a centre with a sigma.
 * Comparing two such draws is Thurstone's law of comparative judgment (Psychological Review 34,
 * 1927), with a sigma of its own for each and no correlation (his case III).
 */
record Draws(double[] centres, double[] sigmas) {
  /** Further off than this many sigmas one draw in a billion falls: taken as never. */
  static final double REACH = 6;

  /** The draws of the positive scores; a 0 has no logarithm, and nothing to be unsure of. */
  static Draws of(List<Score> scores, Uncertainty uncertainty) {
    List<Score> positive = scores.stream().filter(score -> score.value() > 0).toList();
    return new Draws(
        positive.stream().mapToDouble(score -> Math.log(score.value())).toArray(),
        positive.stream()
            .mapToDouble(score -> uncertainty.sigma(score.factors().confidence()))
            .toArray());
  }

  int size() {
    return centres.length;
  }

  /** The probability that the draw of an issue is above x. */
  double above(int issue, double x) {
    return Normal.below((centres[issue] - x) / sigmas[issue]);
  }

  /** How likely the draw of an issue is near x, in proportion to other places. */
  double weight(int issue, double x) {
    return Normal.density((x - centres[issue]) / sigmas[issue]);
  }

  /** Where the draws of an issue begin. */
  double from(int issue) {
    return centres[issue] - REACH * sigmas[issue];
  }

  /** Where the draws of an issue end. */
  double to(int issue) {
    return centres[issue] + REACH * sigmas[issue];
  }

  /** The sigma of the surest issue; 1 when there is none. */
  double leastSigma() {
    return Arrays.stream(sigmas).min().orElse(1);
  }
}
