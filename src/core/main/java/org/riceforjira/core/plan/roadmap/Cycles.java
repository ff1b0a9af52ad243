package org.riceforjira.core.plan.roadmap;

import java.util.List;

/**
 * The cycles among the issues that were read.
 *
 * @param total the number of links dropped because of a cycle
 * @param named one short cycle through each of the first {@value #MOST_NAMED} of them
 */
public record Cycles(int total, List<Cycle> named) {
  /** More than anybody mends in one go; a bound, because naming a cycle means searching for it. */
  public static final int MOST_NAMED = 50;

  public Cycles {
    named = List.copyOf(named);
    if (total < named.size()) {
      throw new IllegalArgumentException(
          "There cannot be more named cycles than " + total + ", were " + named.size() + ".");
    }
  }
}
