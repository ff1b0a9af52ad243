package org.riceforjira.core.plan.roadmap;

import java.util.Objects;

/**
 * What a roadmap was made from.
 *
 * @param issues the number of issues read
 */
public record Reading(int issues, ReadingEnd end, Cycles cycles) {
  public Reading {
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(cycles, "cycles");
  }
}
