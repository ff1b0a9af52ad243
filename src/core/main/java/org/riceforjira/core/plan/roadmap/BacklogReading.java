package org.riceforjira.core.plan.roadmap;

import java.util.Objects;

/**
 * What a roadmap was made from.
 *
 * @param issues the number of issues read
 */
public record BacklogReading(int issues, ReadingEnd end, Cycles cycles) {
  public BacklogReading {
    if (issues < 0) {
      throw new IllegalArgumentException("Issues read must be 0 or more, were " + issues + ".");
    }
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(cycles, "cycles");
  }
}
