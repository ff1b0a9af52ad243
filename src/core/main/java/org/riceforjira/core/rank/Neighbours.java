package org.riceforjira.core.rank;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The issues whose draws may fall on either side of x, as x only rises. */
final class Neighbours {
  private final Draws draws;
  private final int[] byFrom;
  private final int[] active;
  private int started;
  private int count;

  Neighbours(Draws draws) {
    this.draws = draws;
    byFrom =
        IntStream.range(0, draws.size())
            .boxed()
            .sorted(Comparator.comparingDouble(draws::from))
            .mapToInt(Integer::intValue)
            .toArray();
    active = new int[draws.size()];
  }

  /** The exact count of draws above x; x must not be less than the last one asked for. */
  PoissonBinomial countAbove(double x) {
    while (started < byFrom.length && draws.from(byFrom[started]) <= x) {
      active[count++] = byFrom[started++];
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (draws.to(active[i]) >= x) {
        active[kept++] = active[i];
      }
    }
    count = kept;
    double[] chances = new double[count];
    for (int i = 0; i < count; i++) {
      chances[i] = draws.above(active[i], x);
    }
    return PoissonBinomial.of(byFrom.length - started, chances);
  }
}
