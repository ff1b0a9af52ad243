package org.riceforjira.core.plan.roadmap;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is still to do for an issue, and who does it.
 *
 * @param effort in the unit of the capacities, 0 or more; empty when nobody estimated it
 * @param lane a component, team or epic; an issue whose lane has no capacity of its own draws from
 *     the common pool, as one without a lane does
 */
public record Work(OptionalDouble effort, Optional<String> lane) {
  public Work {
    Objects.requireNonNull(effort, "effort");
    Objects.requireNonNull(lane, "lane");
    if (effort.isPresent()
        && !(effort.getAsDouble() >= 0 && Double.isFinite(effort.getAsDouble()))) {
      throw new IllegalArgumentException(
          "The effort still to do must be a number of 0 or more, was "
              + effort.getAsDouble()
              + ".");
    }
  }

  /** So much effort, for the common pool. */
  public static Work of(double effort) {
    return new Work(OptionalDouble.of(effort), Optional.empty());
  }

  /** The same effort in a lane. */
  public Work in(String laneName) {
    return new Work(effort, Optional.of(laneName));
  }
}
