package org.riceforjira.core.rank;

/**
 * The distribution of one issue's rank: its draw falls into a cell, and there the number of others
 * above it has a distribution of its own. P(rank up to r) is the sum over cells of P(draw in cell)
 * P(up to r - 1 others above the cell's centre).
 */
final class RankDistribution {
  // A thousandth of the accuracy that is asked for.
  private static final double NOTHING = 1e-5;

  private final Draws draws;
  private final Cells cells;
  private final int issue;
  private final int first;
  private final int last;

  RankDistribution(Draws draws, Cells cells, int issue) {
    this.draws = draws;
    this.cells = cells;
    this.issue = issue;
    first = cells.at(draws.from(issue));
    last = cells.at(draws.to(issue));
  }

  /**
   * The probability of this rank or a better one. Starts at the cell where about rank - 1 draws are
   * above, and goes up until a draw there is sure to be good enough, down until it is sure not to.
   */
  double atMost(int rank) {
    int start = Math.max(first, Math.min(last, cells.lowestWithMean(rank - 0.5)));
    double sum = 0;
    int up = start;
    for (double enough = 0; up <= last && enough < 1 - NOTHING; up++) {
      enough = enough(up, rank);
      sum += enough * mass(up);
    }
    sum += draws.above(issue, cells.edge(up));
    double enough = 1;
    for (int down = start - 1; down >= first && enough > NOTHING; down--) {
      enough = enough(down, rank);
      sum += enough * mass(down);
    }
    return Math.min(1, sum);
  }

  /** The best rank with at least this probability of it or a better one. */
  int quantile(double probability) {
    int good = Math.max(1, guess(probability));
    int bad = good - 1;
    for (int step = 1; !reaches(good, probability); step *= 2) {
      bad = good;
      good += step;
    }
    for (int step = 1; reaches(bad, probability); step *= 2) {
      good = bad;
      bad = Math.max(0, bad - step);
    }
    while (good - bad > 1) {
      int middle = (good + bad) >>> 1;
      if (reaches(middle, probability)) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return good;
  }

  private boolean reaches(int rank, double probability) {
    return rank > 0 && (rank >= draws.size() || atMost(rank) >= probability);
  }

  /** The rank where this quantile of the draw would be expected. */
  private int guess(double probability) {
    double most = Draws.REACH;
    double sigmas = Math.max(-most, Math.min(most, Normal.quantile(probability)));
    double x = draws.centres()[issue] - sigmas * draws.sigmas()[issue];
    // The mean counts the issue itself as half a one above; half a rank more makes it a rank.
    return (int) Math.round(cells.count(cells.at(x)).mean() + 0.5);
  }

  private double enough(int cell, int rank) {
    return cells.count(cell).atMost(rank - 1, draws.above(issue, cells.centre(cell)));
  }

  private double mass(int cell) {
    return draws.above(issue, cells.edge(cell)) - draws.above(issue, cells.edge(cell + 1));
  }
}
