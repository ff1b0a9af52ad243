package org.riceforjira.core.score;

import java.math.BigDecimal;

/**
 * Score = reach x impact x confidence x alignment / effort, rounded once. In decimal from start to
 * end, so that halves are the halves a person sees in the numbers; in binary where that provably
 * rounds to the same.
 */
record Formula(ConfidenceUnit confidenceUnit, Rounding rounding) {
  // Five numbers from decimal and six operations are off by 2^-53 each; 16 leaves room.
  private static final double RELATIVE_ERROR = 16 * 0x1p-53;
  private static final double LARGEST_BINARY = 0x1p46;
  // Five factors within these neither overflow nor lose digits by underflow.
  private static final double SMALLEST_FACTOR = 1e-50;
  private static final double LARGEST_FACTOR = 1e50;

  /** The score; infinite when it is too large for a double. */
  double score(Factors factors, double alignment) {
    double scaled = scaled(factors, alignment);
    double whole = Math.floor(scaled);
    double fromHalf = scaled - whole - 0.5;
    boolean certain = Math.abs(fromHalf) > scaled * RELATIVE_ERROR && scaled < LARGEST_BINARY;
    return certain
        ? (fromHalf > 0 ? whole + 1 : whole) / rounding.unit()
        : exact(factors, alignment);
  }

  /** The score in units of its last decimal, in binary; NaN where binary cannot be trusted. */
  private double scaled(Factors factors, double alignment) {
    boolean trusted =
        usual(factors.reach())
            && usual(factors.impact())
            && usual(factors.confidence())
            && usual(factors.effort())
            && usual(alignment);
    return trusted
        ? factors.reach()
            * factors.impact()
            * factors.confidence()
            * alignment
            / (factors.effort() * confidenceUnit.whole())
            * rounding.unit()
        : Double.NaN;
  }

  private static boolean usual(double factor) {
    return factor > SMALLEST_FACTOR && factor < LARGEST_FACTOR;
  }

  double exact(Factors factors, double alignment) {
    BigDecimal dividend =
        BigDecimal.valueOf(factors.reach())
            .multiply(BigDecimal.valueOf(factors.impact()))
            .multiply(confidenceUnit.multiplier(factors.confidence()))
            .multiply(BigDecimal.valueOf(alignment));
    return rounding.quotient(dividend, BigDecimal.valueOf(factors.effort()));
  }
}
