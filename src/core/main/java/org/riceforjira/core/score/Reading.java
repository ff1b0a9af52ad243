package org.riceforjira.core.score;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a source found in an issue.
 *
 * @param value the number, in the unit of the source's factor; empty when the source yields none
 * @param found what was there, as a person would write it; "" when nothing was
 * @param problem why something that was there has no number; empty when nothing was there
 */
public record Reading(OptionalDouble value, String found, Optional<GapReason> problem) {
  static final Reading NOTHING = new Reading(OptionalDouble.empty(), "", Optional.empty());

  public Reading {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(problem, "problem");
  }

  static Reading of(double value, String found) {
    return new Reading(OptionalDouble.of(value), found, Optional.empty());
  }

  static Reading withoutValue(GapReason problem, String found) {
    return new Reading(OptionalDouble.empty(), found, Optional.of(problem));
  }
}
