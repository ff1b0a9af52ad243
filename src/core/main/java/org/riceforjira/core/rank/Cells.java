package org.riceforjira.core.rank;

import java.util.Arrays;

/**
 * All values a draw can take, cut into cells so small that the count of draws above hardly changes
 * its character within one; each cell knows the count at its centre.
 */
final class Cells {
  // From this variance on the refined normal distribution is within 0.004 of the exact one, and
  // averaged over a draw within 0.002.
  private static final double FEW = 4;
  // In cells of up to two deviations the errors of a sum over cells still cancel.
  private static final double TRANSITIONS_PER_CELL = 2;

  private final double[] edges;
  private final BeatCount[] counts;

  private Cells(double[] edges, BeatCount[] counts) {
    this.edges = edges;
    this.counts = counts;
  }

  static Cells of(Draws draws, BeatCumulants cumulants) {
    Grid grid = cumulants.grid();
    int[] parts = new int[grid.size()];
    for (int point = grid.firstInner(); point <= grid.lastInner(); point++) {
      parts[point] = isFew(cumulants, point) ? 1 : parts(cumulants, point);
    }
    int size = Arrays.stream(parts).sum();
    double[] edges = new double[size + 1];
    BeatCount[] counts = new BeatCount[size];
    Neighbours neighbours = new Neighbours(draws);
    int cell = 0;
    for (int point = grid.firstInner(); point <= grid.lastInner(); point++) {
      for (int part = 0; part < parts[point]; part++) {
        edges[cell] = grid.x(point - 0.5 + (double) part / parts[point]);
        counts[cell++] =
            isFew(cumulants, point)
                ? neighbours.countAbove(grid.x(point))
                : cumulants.near(point, (part + 0.5) / parts[point] - 0.5);
      }
    }
    edges[size] = grid.x(grid.lastInner() + 0.5);
    return new Cells(edges, counts);
  }

  private static boolean isFew(BeatCumulants cumulants, int point) {
    return cumulants.variance(point) < FEW;
  }

  private static int parts(BeatCumulants cumulants, int point) {
    double widest = TRANSITIONS_PER_CELL * cumulants.transition(point);
    return (int) Math.ceil(cumulants.grid().step() / widest);
  }

  /** The lower edge of a cell; that of the cell after the last is the end of it all. */
  double edge(int cell) {
    return edges[cell];
  }

  double centre(int cell) {
    return (edges[cell] + edges[cell + 1]) / 2;
  }

  /** The count of draws above the centre of a cell. */
  BeatCount count(int cell) {
    return counts[cell];
  }

  /** The cell that x is in; x must be within the reach of a draw. */
  int at(double x) {
    int found = Arrays.binarySearch(edges, x);
    return found >= 0 ? found : -found - 2;
  }

  /** The lowest cell with at most so many draws expected above it; one too far when none has. */
  int lowestWithMean(double most) {
    int low = 0;
    int high = counts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (counts[middle].mean() <= most) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
