package org.riceforjira.core.score;

import java.util.Objects;

/**
 * The score of one issue and the numbers it was made of: what ranking and planning need, small
 * enough for a million issues. {@link Evaluation} has the reasons.
 *
 * @param value rounded to the decimals of the rules; NaN when the issue has no score
 */
public record Score(long issueId, String key, double value, Factors factors) {
  public Score {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(factors, "factors");
    if (value < 0 || value == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "The score of issue " + key + " must be a number from 0 up, was " + value + ".");
    }
    // 0 has no sign, or equal scores would not sort as equal.
    value = value + 0.0;
  }

  /** False when a gap prevents a score. */
  public boolean isPresent() {
    return !Double.isNaN(value);
  }
}
