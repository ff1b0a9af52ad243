package org.riceforjira.core.score;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a source found in an issue.
 *
 * @param value the number, in the unit of the source's factor; empty when the source yields none
 * @param raw what was there: a number, a name, an amount with its unit; "" when nothing was
 * @param problem why something that was there has no number; empty when nothing was there
 */
public record Reading(OptionalDouble value, Object raw, Optional<GapReason> problem) {
  static final Reading NOTHING = new Reading(OptionalDouble.empty(), "", Optional.empty());

  public Reading {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(problem, "problem");
  }

  static Reading of(double value, Object raw) {
    return new Reading(OptionalDouble.of(value), raw, Optional.empty());
  }

  static Reading withoutValue(GapReason problem, String name) {
    return new Reading(OptionalDouble.empty(), name, Optional.of(problem));
  }

  /** What was there, as a person would write it; made only when asked, for a million issues. */
  public String found() {
    return raw instanceof Double number ? Amounts.text(number) : raw.toString();
  }
}
