package org.riceforjira.core.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The lanes of a roadmap.
 *
 * @param field id of the field that names the team; there exactly for the kind {@link
 *     LaneKind#TEAM}
 * @param capacities effort that one period can take, by lane, in the project's order; a lane that
 *     is not named shares the capacity of the period
 */
public record LaneChoice(LaneKind kind, Optional<String> field, Map<String, Double> capacities) {
  public LaneChoice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(field, "field");
    capacities = Collections.unmodifiableMap(new LinkedHashMap<>(capacities));
    if (field.isPresent() != (kind == LaneKind.TEAM)) {
      throw new IllegalArgumentException(
          "Lanes by team need a field, others have none, was " + kind + " with " + field + ".");
    }
    if (kind == LaneKind.NONE && !capacities.isEmpty()) {
      throw new IllegalArgumentException(
          "Without lanes there are no capacities of lanes, were " + capacities + ".");
    }
    capacities.forEach(LaneChoice::check);
  }

  private static void check(String lane, double capacity) {
    if (lane.isBlank()) {
      throw new IllegalArgumentException("A lane with a capacity needs a name.");
    }
    Capacities.require(OptionalDouble.of(capacity));
  }
}
