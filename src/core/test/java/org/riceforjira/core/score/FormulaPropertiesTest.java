package org.riceforjira.core.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The formula against exact arithmetic on the digits that people write. */
class FormulaPropertiesTest {
  private static final double NO_ALIGNMENT = 1;

  /** Decimals as people write them: up to seven digits with up to five of them behind the point. */
  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9_999_999), Arbitraries.integers().between(0, 5))
        .as((digits, scale) -> BigDecimal.valueOf(digits, scale));
  }

  @Property(seed = "1", tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void aScoreIsTheExactQuotientRoundedHalfUp(
      @ForAll("decimals") BigDecimal reach,
      @ForAll("decimals") BigDecimal impact,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll("decimals") BigDecimal effort,
      @ForAll @IntRange(min = 0, max = 6) int decimals) {
    Formula formula = new Formula(ConfidenceUnit.PERCENT, new Rounding(decimals));
    BigDecimal exact =
        reach
            .multiply(impact)
            .multiply(BigDecimal.valueOf(percent, 2))
            .divide(effort, decimals, RoundingMode.HALF_UP);
    assertEquals(
        exact.doubleValue(),
        formula.score(
            factors(reach.doubleValue(), impact.doubleValue(), percent, effort.doubleValue()),
            NO_ALIGNMENT));
  }

  /** Halves in the last decimal are where binary arithmetic would go wrong. */
  @Property(seed = "2", tries = 3000)
  void aHalfInTheLastDecimalAlwaysRoundsUp(
      @ForAll @IntRange(min = 0, max = 100_000_000) int whole,
      @ForAll @IntRange(min = 0, max = 6) int decimals,
      @ForAll @IntRange(min = 1, max = 999) int effort) {
    BigDecimal half = BigDecimal.valueOf(10L * whole + 5, decimals + 1);
    BigDecimal reach = half.multiply(BigDecimal.valueOf(effort));
    Formula formula = new Formula(ConfidenceUnit.RAW, new Rounding(decimals));
    assertEquals(
        BigDecimal.valueOf(whole + 1L, decimals).doubleValue(),
        formula.score(factors(reach.doubleValue(), 1, 1, effort), NO_ALIGNMENT));
  }

  @Property(seed = "3", tries = 2000)
  void sizesThatBinaryCannotHoldAreComputedExactly(
      @ForAll @IntRange(min = -320, max = 300) int reach,
      @ForAll @IntRange(min = -320, max = 300) int impact,
      @ForAll @IntRange(min = -320, max = 300) int effort) {
    Formula formula = new Formula(ConfidenceUnit.RAW, new Rounding(2));
    double[] powers = {power(reach), power(impact), power(effort)};
    BigDecimal exact =
        BigDecimal.valueOf(powers[0])
            .multiply(BigDecimal.valueOf(powers[1]))
            .divide(BigDecimal.valueOf(powers[2]), 2, RoundingMode.HALF_UP);
    assertEquals(
        exact.doubleValue(),
        formula.score(factors(powers[0], powers[1], 1, powers[2]), NO_ALIGNMENT));
  }

  private static double power(int exponent) {
    return Double.parseDouble("3e" + exponent);
  }

  private static Factors factors(double reach, double impact, double confidence, double effort) {
    return new Factors(reach, impact, confidence, effort);
  }
}
