package org.riceforjira.core.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  private static final double EXACT = 1e-12;

  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1.
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "0.02, 0.507978313716902",
    "0.5, 0.691462461274013",
    "1, 0.841344746068543",
    "1.5, 0.933192798731142",
    "2, 0.977249868051821",
    "2.5, 0.993790334674224",
    "3, 0.998650101968370",
    "4, 0.999968328758167",
    "5, 0.999999713348428"
  })
  void agreesWithThePublishedTableOnBothSides(double z, double probability) {
    assertEquals(probability, Normal.below(z), EXACT);
    assertEquals(1 - probability, Normal.below(-z), EXACT);
  }

  @Test
  void isTheIntegralOfItsDensityBetweenTheEntriesToo() {
    double width = 1.0 / 256;
    double integral = 0;
    for (double z = -9; z < 9; z += width) {
      assertEquals(integral, Normal.below(z), EXACT, "at " + z);
      double middle = Normal.density(z + width / 2);
      integral += (Normal.density(z) + 4 * middle + Normal.density(z + width)) * width / 6;
    }
  }

  @Test
  void isCertainFarOut() {
    assertEquals(0, Normal.below(-9));
    assertEquals(0, Normal.below(-1e300));
    assertEquals(1, Normal.below(9));
    assertEquals(1, Normal.below(Double.POSITIVE_INFINITY));
    assertTrue(Normal.below(-6) > 9.8e-10 && Normal.below(-6) < 9.9e-10);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.398942280401433", "1, 0.241970724519143", "-2, 0.053990966513188"})
  void hasThePublishedDensity(double z, double density) {
    assertEquals(density, Normal.density(z), EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.9, 1.281551565544600",
    "0.975, 1.959963984540054",
    "0.1, -1.2815515655446"
  })
  void theQuantileIsTheWayBack(double probability, double z) {
    assertEquals(z, Normal.quantile(probability), 1e-10);
  }
}
