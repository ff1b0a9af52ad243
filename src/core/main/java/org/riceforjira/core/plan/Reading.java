package org.riceforjira.core.plan;

import java.util.Objects;

/**
 * What a roadmap was made from.
 *
 * @param issues the number of issues read
 */
public record Reading(int issues, ReadingEnd end, Cycles cycles) {
  public Reading {
    if (issues < 0) {
      throw new IllegalArgumentException("Issues read must be 0 or more, were " + issues + ".");
    }
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(cycles, "cycles");
  }
}
