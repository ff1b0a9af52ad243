package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formulas against 200,000 draws of 200 issues, with confidences from 20 to 100. */
class RankIntervalsSimulationTest {
  private static final int SIZE = 200;
  private static final int DRAWS = 200_000;

  static Stream<Named<Ranking>> backlogs() {
    return Stream.of(
        Named.of("log-normal", Backlogs.mixed(SIZE, 1, z -> 5 + 1.5 * z)),
        Named.of("very close", Backlogs.mixed(SIZE, 2, z -> 5 + 0.05 * z)),
        Named.of("widely spread", Backlogs.mixed(SIZE, 3, z -> 5 + 6 * z)),
        Named.of(
            "clusters of ties", Backlogs.byIndex(SIZE, i -> i % 5, i -> 20 + 20.0 * (i / 5 % 5))));
  }

  @ParameterizedTest
  @MethodSource("backlogs")
  void theFormulasAgreeWithTheDraws(Ranking ranking) {
    RankIntervals ranks = RankIntervals.of(ranking, Uncertainty.PERCENT);
    Simulation drawn = new Simulation(ranking.scores(), Uncertainty.PERCENT, DRAWS, 20261);
    for (int position = 0; position < SIZE; position++) {
      String where = "position " + position;
      double expected = drawn.expectedRank(position);
      assertEquals(expected, ranks.expectedRank(position), Math.max(0.1, 0.005 * expected), where);
      RankInterval interval = ranks.interval(position);
      assertTrue(Math.abs(interval.low() - drawn.quantile(position, 0.1)) <= 1, where);
      assertTrue(Math.abs(interval.high() - drawn.quantile(position, 0.9)) <= 1, where);
      double[] above = drawn.aboveLine(position);
      for (int line = 0; line <= SIZE; line++) {
        assertEquals(above[line], ranks.aboveLine(position, line), 0.01, where + ", line " + line);
      }
    }
  }
}
