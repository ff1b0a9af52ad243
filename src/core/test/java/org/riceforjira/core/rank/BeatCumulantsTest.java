package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeatCumulantsTest {
  private final Draws draws =
      Draws.of(Backlogs.mixed(100, 11, z -> z).scores(), Uncertainty.PERCENT);
  private final Grid grid = Grid.over(draws);
  private final BeatCumulants cumulants = new BeatCumulants(grid, draws);

  /** A sum over all issues of something of their chance to be above x. */
  private double sum(double x, DoubleUnaryOperator ofChance) {
    return IntStream.range(0, draws.size())
        .mapToDouble(issue -> ofChance.applyAsDouble(draws.above(issue, x)))
        .sum();
  }

  @Test
  void thePointsCarryTheSumsOverAllIssues() {
    for (int point = 0; point < grid.size(); point++) {
      double x = grid.x(point);
      assertEquals(sum(x, p -> p * (1 - p)), cumulants.variance(point), 1e-6);
    }
  }

  @Test
  void betweenThePointsTheSumsAreNearlyAsGood() {
    for (int point = grid.firstInner(); point <= grid.lastInner(); point++) {
      for (double offset : new double[] {-0.5, -0.4, -0.1, 0, 0.2, 0.49}) {
        double x = grid.x(point + offset);
        RefinedNormal count = cumulants.near(point, offset);
        assertEquals(sum(x, p -> p), count.mean(), 1e-3);
        assertEquals(sum(x, p -> p * (1 - p)), count.variance(), 1e-3);
        assertEquals(sum(x, p -> p * (1 - p) * (1 - 2 * p)), count.third(), 3e-3);
      }
    }
  }

  @Test
  void theTransitionIsTheDeviationByTheSlope() {
    int middle = grid.firstFrom(0);
    double width = 1e-4;
    double x = grid.x(middle);
    double slope = (sum(x - width, p -> p) - sum(x + width, p -> p)) / (2 * width);
    double expected = Math.sqrt(cumulants.variance(middle)) / slope;
    assertEquals(expected, cumulants.transition(middle), 0.02 * expected);
  }

  @Test
  void theGridReachesOverAllDrawsWithFourPointsForTheLeastSigma() {
    assertEquals(draws.leastSigma() / 4, grid.step());
    for (int issue = 0; issue < draws.size(); issue++) {
      assertTrue(grid.x(grid.firstInner()) <= draws.from(issue));
      assertTrue(grid.x(grid.lastInner()) >= draws.to(issue));
    }
    assertEquals(2, grid.firstInner());
    assertEquals(grid.size() - 3, grid.lastInner());
  }
}
