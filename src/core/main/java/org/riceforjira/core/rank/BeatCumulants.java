package org.riceforjira.core.rank;

import java.util.Optional;

/**
 * Cumulants of the number of draws above x, at the points of a grid. Each issue touches only the
 * points within its own reach; where it is certain to be above it is counted from the top down.
 */
final class BeatCumulants {
  private final Grid grid;
  private final double[] means;
  private final double[] variances;
  private final double[] thirds;

  BeatCumulants(Grid grid, Draws draws) {
    this.grid = grid;
    means = new double[grid.size()];
    variances = new double[grid.size()];
    thirds = new double[grid.size()];
    int[] certainBelow = new int[grid.size()];
    for (int issue = 0; issue < draws.size(); issue++) {
      certainBelow[grid.firstFrom(draws.from(issue))]++;
      add(issue, draws, 1);
    }
    int certain = 0;
    for (int point = grid.size() - 1; point >= 0; point--) {
      means[point] += certain;
      certain += certainBelow[point];
    }
  }

  private BeatCumulants(BeatCumulants before) {
    grid = before.grid;
    means = before.means.clone();
    variances = before.variances.clone();
    thirds = before.thirds.clone();
  }

  /** The same after some draws went and some came; empty if the grid is not made for these. */
  Optional<BeatCumulants> changed(Draws gone, Draws come) {
    if (!grid.covers(come)) {
      return Optional.empty();
    }
    BeatCumulants changed = new BeatCumulants(this);
    changed.countAll(gone, -1);
    changed.countAll(come, 1);
    return Optional.of(changed);
  }

  private void countAll(Draws draws, int times) {
    for (int issue = 0; issue < draws.size(); issue++) {
      int first = grid.firstFrom(draws.from(issue));
      for (int point = 0; point < first; point++) {
        means[point] += times;
      }
      add(issue, draws, times);
    }
  }

  private void add(int issue, Draws draws, int times) {
    int last = grid.lastUpTo(draws.to(issue));
    for (int point = grid.firstFrom(draws.from(issue)); point <= last; point++) {
      double chance = draws.above(issue, grid.x(point));
      double variance = chance * (1 - chance);
      means[point] += times * chance;
      variances[point] += times * variance;
      thirds[point] += times * variance * (1 - 2 * chance);
    }
  }

  Grid grid() {
    return grid;
  }

  /**
   * The mean rank of an issue: the mean number above, averaged over its own draw. That counts the
   * issue against itself, where it wins half the time; so a half is to be added, not one.
   */
  double expectedRank(Draws draws, int issue) {
    double sum = 0;
    double weights = 0;
    int last = grid.lastUpTo(draws.to(issue));
    for (int point = grid.firstFrom(draws.from(issue)); point <= last; point++) {
      double weight = draws.weight(issue, grid.x(point));
      weights += weight;
      sum += weight * means[point];
    }
    return 0.5 + sum / weights;
  }

  double variance(int point) {
    return variances[point];
  }

  /**
   * Over how long a stretch of x the count passes from below a number to above it: its deviation by
   * the slope of its mean.
   */
  double transition(int point) {
    double slope = (means[point - 1] - means[point + 1]) / (2 * grid.step());
    return Math.sqrt(variances[point]) / slope;
  }

  /** The count near a point, by cubics; the offset is in steps, from -1/2 to 1/2. */
  RefinedNormal near(int point, double offset) {
    int left = offset < 0 ? point - 1 : point;
    double share = point + offset - left;
    return new RefinedNormal(
        cubic(means, left, share), cubic(variances, left, share), cubic(thirds, left, share));
  }

  /** Lagrange's cubic through four points, between the middle two. */
  private static double cubic(double[] values, int left, double share) {
    double before = share + 1;
    double after = share - 1;
    double last = share - 2;
    return -share * after * last / 6 * values[left - 1]
        + before * after * last / 2 * values[left]
        - before * share * last / 2 * values[left + 1]
        + before * share * after / 6 * values[left + 2];
  }
}
