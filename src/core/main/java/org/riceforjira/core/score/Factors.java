package org.riceforjira.core.score;

/**
 * The four numbers a score is made of, as a person reads them; NaN for a factor that has a gap.
 *
 * @param confidence in percent unless the project's scale is raw
 */
public record Factors(double reach, double impact, double confidence, double effort) {

  /** True when no factor has a gap. */
  public boolean complete() {
    return !Double.isNaN(reach + impact + confidence + effort);
  }

  /** The number of one factor. */
  public double of(Factor factor) {
    return switch (factor) {
      case REACH -> reach;
      case IMPACT -> impact;
      case CONFIDENCE -> confidence;
      case EFFORT -> effort;
    };
  }

  /** The same numbers with one of them replaced. */
  public Factors with(Factor factor, double number) {
    return switch (factor) {
      case REACH -> new Factors(number, impact, confidence, effort);
      case IMPACT -> new Factors(reach, number, confidence, effort);
      case CONFIDENCE -> new Factors(reach, impact, number, effort);
      case EFFORT -> new Factors(reach, impact, confidence, number);
    };
  }
}
