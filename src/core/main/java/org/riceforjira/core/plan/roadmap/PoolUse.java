package org.riceforjira.core.plan.roadmap;

import java.util.Objects;
import java.util.Optional;
import org.riceforjira.core.plan.Millionths;

/**
 * What a roadmap uses of one pool in one period, in the unit of the efforts.
 *
 * @param lane empty for the common pool
 */
public record PoolUse(Optional<String> lane, double capacity, double used) {
  public PoolUse {
    Objects.requireNonNull(lane, "lane");
    if (!(used >= 0 && used <= capacity)) {
      throw new IllegalArgumentException(
          "A pool's use must be from 0 to its capacity of " + capacity + ", was " + used + ".");
    }
  }

  /** What nobody uses. */
  public double left() {
    return Millionths.toAmount(Millionths.of(capacity) - Millionths.of(used));
  }
}
