package org.riceforjira.core.settings;

import java.util.Objects;
import java.util.OptionalDouble;
import org.riceforjira.core.plan.cut.CutPolicy;

/**
 * How the cut line is drawn.
 *
 * @param sprintCapacity effort that a sprint can take, in the project's unit; empty until it is
 *     chosen
 */
public record CutChoice(CutPolicy policy, OptionalDouble sprintCapacity) {
  public CutChoice {
    Objects.requireNonNull(policy, "policy");
    Capacities.require(sprintCapacity);
  }
}
