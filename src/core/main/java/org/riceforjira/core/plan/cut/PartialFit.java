package org.riceforjira.core.plan.cut;

import java.util.Objects;
import org.riceforjira.core.score.Score;

/**
 * An issue that did not fit when its turn came, and how much of it would have. Amounts are in the
 * project's unit of effort.
 *
 * @param position how many issues come before it in the ranking
 * @param fits the capacity left at its turn
 * @param missing the effort beyond that, more than 0: the capacity that would have to be added to
 *     bring the issue above the line
 */
public record PartialFit(Score issue, int position, double fits, double missing) {
  public PartialFit {
    Objects.requireNonNull(issue, "issue");
    if (position < 0) {
      throw new IllegalArgumentException("Position must be from 0 up, was " + position + ".");
    }
    if (!(fits >= 0)) {
      throw new IllegalArgumentException("What fits must be from 0 up, was " + fits + ".");
    }
    if (!(missing > 0)) {
      throw new IllegalArgumentException(
          "What is missing must be more than 0, was " + missing + ".");
    }
  }

  /** The part of the issue's effort that fits, from 0 to less than 1. */
  public double fittingShare() {
    return fits / (fits + missing);
  }

  /** The part of the issue's effort that is missing, from more than 0 to 1. */
  public double missingShare() {
    return missing / (fits + missing);
  }
}
