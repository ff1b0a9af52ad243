package org.riceforjira.core.rank;

/**
 * The count of many draws: nearly normal, corrected for whole numbers and for skew. A. Yu. Volkova,
 * "A refinement of the central limit theorem for sums of independent random indicators", Theory of
 * Probability and its Applications 40(4), 1996: with t = (k + 1/2 - mean) / sqrt(variance), P(count
 * up to k) = Phi(t) + third / (6 variance^(3/2)) (1 - t^2) phi(t).
 *
 * @param mean sum of p
 * @param variance sum of p (1 - p)
 * @param third sum of p (1 - p) (1 - 2 p), the third cumulant
 */
record RefinedNormal(double mean, double variance, double third) implements BeatCount {
  @Override
  public double atMost(int count, double own) {
    double ownVariance = own * (1 - own);
    double rest = variance - ownVariance;
    double deviation = Math.sqrt(rest);
    double t = (count + 0.5 - mean + own) / deviation;
    double skew = (third - ownVariance * (1 - 2 * own)) / (rest * deviation);
    double probability = Normal.below(t) + skew / 6 * (1 - t * t) * Normal.density(t);
    return Math.max(0, Math.min(1, probability));
  }
}
