package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeatCountTest {
  private static final double[] CHANCES = {0.01, 0.3, 0.5, 0.5, 0.62, 0.9, 0.99999};

  /** P(count up to most) by going through every outcome. */
  private static double byOutcomes(int certain, double[] chances, int most) {
    double sum = 0;
    for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
      double probability = 1;
      for (int i = 0; i < chances.length; i++) {
        probability *= (outcome >> i & 1) == 1 ? chances[i] : 1 - chances[i];
      }
      sum += certain + Integer.bitCount(outcome) <= most ? probability : 0;
    }
    return sum;
  }

  private static double[] without(double[] chances, int left) {
    double[] others = Arrays.copyOf(chances, chances.length - 1);
    System.arraycopy(chances, left + 1, others, left, others.length - left);
    return others;
  }

  private static RefinedNormal refined(double[] chances) {
    return new RefinedNormal(
        Arrays.stream(chances).sum(),
        Arrays.stream(chances).map(p -> p * (1 - p)).sum(),
        Arrays.stream(chances).map(p -> p * (1 - p) * (1 - 2 * p)).sum());
  }

  @Test
  void theExactCountAgreesWithGoingThroughEveryOutcome() {
    for (int certain : new int[] {0, 3}) {
      PoissonBinomial count = PoissonBinomial.of(certain, CHANCES);
      for (int most = -2; most <= certain + 9; most++) {
        assertEquals(byOutcomes(certain, CHANCES, most), count.atMost(most, 0), 1e-12);
      }
    }
  }

  @Test
  void leavingAnIssueOutOfTheExactCountIsAsIfItHadNeverBeenIn() {
    PoissonBinomial count = PoissonBinomial.of(3, CHANCES);
    for (int left = 0; left < CHANCES.length; left++) {
      for (int most = 0; most <= 12; most++) {
        assertEquals(
            byOutcomes(3, without(CHANCES, left), most), count.atMost(most, CHANCES[left]), 1e-12);
      }
    }
  }

  @Test
  void countsThatAllButCannotBeAreDroppedWithoutHarm() {
    double[] extreme = {1e-9, 1e-9, 0.5, 1 - 1e-9, 1 - 1e-9, 1e-9, 1 - 1e-9};
    PoissonBinomial count = PoissonBinomial.of(0, extreme);
    for (int left = 0; left < extreme.length; left++) {
      for (int most = -1; most <= 8; most++) {
        assertEquals(
            byOutcomes(0, without(extreme, left), most), count.atMost(most, extreme[left]), 1e-8);
      }
    }
  }

  @Test
  void theMeanIsTheSumOfTheChancesAndTheCertain() {
    assertEquals(2 + 3.82999, PoissonBinomial.of(2, CHANCES).mean(), 1e-12);
    assertEquals(5, PoissonBinomial.of(5, new double[0]).mean());
  }

  @Test
  void withNobodyInReachOnlyTheCertainAreAbove() {
    PoissonBinomial count = PoissonBinomial.of(5, new double[0]);
    assertEquals(0, count.atMost(4, 0));
    assertEquals(1, count.atMost(5, 0));
  }

  @Test
  void theRefinedNormalIsCloseWhenTheVarianceIsFour() {
    Random random = new Random(4);
    for (int skewed = 1; skewed <= 4; skewed++) {
      double power = skewed;
      double[] chances = random.doubles(200).map(p -> Math.pow(p, power)).toArray();
      double[] few = upToVariance(chances, 4);
      PoissonBinomial exact = PoissonBinomial.of(0, few);
      for (int most = 0; most <= few.length; most++) {
        assertEquals(exact.atMost(most, few[0]), refined(few).atMost(most, few[0]), 0.004);
      }
    }
  }

  private static double[] upToVariance(double[] chances, double enough) {
    int used = 0;
    for (double variance = 0; variance < enough; used++) {
      variance += chances[used] * (1 - chances[used]);
    }
    return Arrays.copyOf(chances, used);
  }

  @Test
  void theRefinedNormalLeavesAnIssueOutByItsCumulants() {
    double[] chances = new Random(5).doubles(40).toArray();
    for (int left = 0; left < chances.length; left++) {
      assertEquals(
          refined(without(chances, left)).atMost(20, 0),
          refined(chances).atMost(20, chances[left]),
          1e-12);
    }
  }

  @Test
  void theRefinedNormalStaysAProbability() {
    RefinedNormal count = new RefinedNormal(10, 4, 3.9);
    for (int most = -20; most <= 40; most++) {
      double probability = count.atMost(most, 0.1);
      assertEquals(probability, Math.max(0, Math.min(1, probability)));
    }
    assertEquals(0, count.atMost(-20, 0.1), 1e-12);
    assertEquals(1, count.atMost(40, 0.1), 1e-12);
  }
}
