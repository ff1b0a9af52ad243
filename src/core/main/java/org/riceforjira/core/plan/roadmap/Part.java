package org.riceforjira.core.plan.roadmap;

/**
 * The part of an issue's effort that is done in one period.
 *
 * @param period its index in the roadmap
 */
public record Part(int period, double amount) {
  public Part {
    if (period < 0 || !(amount >= 0)) {
      throw new IllegalArgumentException(
          "A part needs a period and an amount of 0 or more, was "
              + amount
              + " in "
              + period
              + ".");
    }
  }
}
