package org.riceforjira.core.plan.baseline;

/**
 * The periods an issue was placed in, as indexes into {@link Baseline#periods()}, from 0.
 *
 * @param last the same as the first for an issue that fits into one period; the number of periods,
 *     one more than the last index, for one that ends after all of them
 */
public record BaselinePlacement(int first, int last) {
  public BaselinePlacement {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "A placement runs from a period (0 or more) to the same or a later one, was "
              + first
              + " to "
              + last
              + ".");
    }
  }

  boolean isWithin(int periods) {
    return first < periods && last <= periods;
  }
}
