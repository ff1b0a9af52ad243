package org.riceforjira.core.settings;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far a roadmap looks.
 *
 * @param periods from 1 to {@value #MOST_PERIODS}
 * @param capacity effort that one period can take, in the project's unit; empty until it is chosen
 * @param mostIssues how many issues a roadmap reads at most, from 1 to {@value #MOST_ISSUES}: it
 *     reads no more than its capacity can hold, and this bounds it where the capacity does not
 */
public record HorizonChoice(
    PeriodKind periodKind, int periods, OptionalDouble capacity, int mostIssues) {
  public static final int MOST_PERIODS = 60;
  public static final int MOST_ISSUES = 10_000;

  public HorizonChoice {
    Objects.requireNonNull(periodKind, "periodKind");
    Capacities.require(capacity);
    if (periods < 1 || periods > MOST_PERIODS) {
      throw new IllegalArgumentException(
          "A roadmap has from 1 to " + MOST_PERIODS + " periods, was " + periods + ".");
    }
    if (mostIssues < 1 || mostIssues > MOST_ISSUES) {
      throw new IllegalArgumentException(
          "A roadmap reads from 1 to " + MOST_ISSUES + " issues, was " + mostIssues + ".");
    }
  }
}
