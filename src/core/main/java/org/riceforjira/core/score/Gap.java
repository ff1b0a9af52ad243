package org.riceforjira.core.score;

import java.util.Objects;

/**
 * Why an issue has no score, for one factor.
 *
 * @param found what was there instead of a usable value, as a person would write it; "" when
 *     nothing
 */
public record Gap(Factor factor, GapReason reason, String found) {
  public Gap {
    Objects.requireNonNull(factor, "factor");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(found, "found");
  }

  /** A stable code for translations, such as "zero-effort"; its parameters are factor and found. */
  public String code() {
    return reason.code();
  }

  /** What is wrong and what to do, in English. */
  public String sentence() {
    String name = factor.label();
    return switch (reason) {
      case MISSING -> name + " is missing. Enter it to get a score.";
      case NEGATIVE -> name + " is " + found + ", and cannot be less than 0. Correct it.";
      case ZERO_EFFORT ->
          "Effort is " + found + ", and must be more than 0. Enter a larger effort.";
      case CONFIDENCE_ABOVE_100 ->
          name + " is " + found + " %, and cannot be more than 100 %. Correct it.";
      case NOT_A_NUMBER -> name + " is not a number (" + found + "). Enter a number.";
      case INFINITE -> name + " is infinite. Enter a number that has an end.";
      case OPTION_WITHOUT_VALUE -> withoutValue("option");
      case PRIORITY_WITHOUT_VALUE -> withoutValue("priority");
      case SCORE_TOO_LARGE ->
          "The score is too large to be stored, mostly because of "
              + name
              + " ("
              + found
              + "). Correct it.";
    };
  }

  private String withoutValue(String what) {
    return "The "
        + what
        + " '"
        + found
        + "' has no value in the settings for "
        + factor.label()
        + ". Give it one in the project's RICE settings, or choose another.";
  }
}
