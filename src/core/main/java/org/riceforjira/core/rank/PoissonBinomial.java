package org.riceforjira.core.rank;

import java.util.Arrays;

/**
 * The count of a few draws, exactly: the Poisson binomial distribution, built up one chance after
 * the other.
 */
final class PoissonBinomial implements BeatCount {
  // Far below what is asked for, far above rounding.
  private static final double NOTHING = 1e-14;

  private final int first;
  private final double[] masses;
  private final double mean;

  private PoissonBinomial(int first, double[] masses, double mean) {
    this.first = first;
    this.masses = masses;
    this.mean = mean;
  }

  /**
   * The distribution of a count.
   *
   * @param certain how many are above anyway
   * @param chances of the others, each strictly between 0 and 1
   */
  static PoissonBinomial of(int certain, double[] chances) {
    double[] masses = new double[chances.length + 1];
    masses[0] = 1;
    int low = 0;
    int high = 0;
    double mean = certain;
    for (double chance : chances) {
      mean += chance;
      masses[++high] = 0;
      for (int i = high; i > low; i--) {
        masses[i] += chance * (masses[i - 1] - masses[i]);
      }
      masses[low] *= 1 - chance;
      while (masses[low] < NOTHING) {
        masses[low++] = 0;
      }
      while (masses[high] < NOTHING) {
        high--;
      }
    }
    return new PoissonBinomial(certain + low, Arrays.copyOfRange(masses, low, high + 1), mean);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double atMost(int count, double own) {
    // From the end where taking out a chance divides by the larger of own and 1 - own: stable.
    return own <= 0.5 ? upTo(count - first, own) : 1 - from(count - first + 1, own);
  }

  private double upTo(int index, double own) {
    double mass = 0;
    double sum = 0;
    for (int i = 0; i <= Math.min(index, masses.length - 1); i++) {
      mass = (masses[i] - own * mass) / (1 - own);
      sum += mass;
    }
    return sum;
  }

  /** Without the one left out the counts end one earlier. */
  private double from(int index, double own) {
    double mass = 0;
    double sum = 0;
    for (int i = masses.length - 2; i >= Math.max(index, -1); i--) {
      mass = (masses[i + 1] - (1 - own) * mass) / own;
      sum += mass;
    }
    return sum;
  }
}
