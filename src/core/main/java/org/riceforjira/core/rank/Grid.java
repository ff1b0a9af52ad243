package org.riceforjira.core.rank;

import java.util.stream.IntStream;

/** Evenly spaced points over all the draws, fine enough for the surest of them. */
record Grid(double start, double step, int size) {
  // A quarter of a sigma: the trapezoidal rule is exact to rounding for normal curves this wide.
  private static final double POINTS_PER_SIGMA = 4;
  // A cubic through four points needs one or two on either side.
  private static final int MARGIN = 2;
  // In steps: the draws that a grid was made for are not to be outside it by the last bit.
  private static final double ROUNDING = 1e-6;

  static Grid over(Draws draws) {
    double step = draws.leastSigma() / POINTS_PER_SIGMA;
    double from = IntStream.range(0, draws.size()).mapToDouble(draws::from).min().orElse(0);
    double to = IntStream.range(0, draws.size()).mapToDouble(draws::to).max().orElse(0);
    int size = (int) Math.ceil((to - from) / step) + 1 + 2 * MARGIN;
    return new Grid(from - MARGIN * step, step, size);
  }

  /** True if the grid would be no finer and no longer for these draws too. */
  boolean covers(Draws draws) {
    boolean fine = draws.size() == 0 || draws.leastSigma() >= step * POINTS_PER_SIGMA;
    return fine
        && IntStream.range(0, draws.size())
            .allMatch(
                issue ->
                    draws.from(issue) >= x(MARGIN - ROUNDING)
                        && draws.to(issue) <= x(size - 1 - MARGIN + ROUNDING));
  }

  /** The place of a point, or of one between two points. */
  double x(double point) {
    return start + point * step;
  }

  /** The first point at or above x. */
  int firstFrom(double x) {
    return (int) Math.ceil((x - start) / step);
  }

  /** The last point at or below x. */
  int lastUpTo(double x) {
    return (int) Math.floor((x - start) / step);
  }

  /** The first point with enough others on either side for a cubic. */
  int firstInner() {
    return MARGIN;
  }

  /** The last point with enough others on either side for a cubic. */
  int lastInner() {
    return size - 1 - MARGIN;
  }
}
