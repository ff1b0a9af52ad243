package org.riceforjira.core.rank;

/**
 * The ranks an issue may really have. It is better than {@code low} at most one time in ten, and
 * worse than {@code high} at most one time in ten (for the usual share of 80 percent).
 *
 * @param low the best rank, 1 or more
 * @param high the worst rank, not less than low
 */
public record RankInterval(int low, int high) {
  public RankInterval {
    if (low < 1 || high < low) {
      throw new IllegalArgumentException(
          "A rank interval runs from 1 or more to no less, was " + low + " to " + high + ".");
    }
  }
}
