package org.riceforjira.core.plan.baseline;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a baseline keeps of one issue.
 *
 * @param score empty when the issue had none
 * @param effort in the project's unit, 0 or more; empty when unknown, which a placed issue cannot
 *     be
 * @param placement empty when the issue was not placed
 */
public record BaselineLine(
    BaselineIssue issue,
    OptionalDouble score,
    OptionalDouble effort,
    Optional<BaselinePlacement> placement) {
  public BaselineLine {
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(placement, "placement");
    if (!Double.isFinite(score.orElse(0))) {
      throw new IllegalArgumentException(
          "The score of " + issue.key() + " must be a number, was " + score.getAsDouble() + ".");
    }
    if (!(effort.orElse(0) >= 0) || Double.isInfinite(effort.orElse(0))) {
      throw new IllegalArgumentException(
          "The effort of " + issue.key() + " must be 0 or more, was " + effort.getAsDouble() + ".");
    }
    // Scope growth adds up the effort of what is placed, and missing is never treated as 0.
    if (placement.isPresent() && effort.isEmpty()) {
      throw new IllegalArgumentException(issue.key() + " is placed but has no effort.");
    }
  }
}
