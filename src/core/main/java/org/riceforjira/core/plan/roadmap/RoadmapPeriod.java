package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;

/**
 * A period and what the roadmap uses of it.
 *
 * @param pools the common pool, then the lanes by name
 */
public record RoadmapPeriod(Period period, List<PoolUse> pools) {
  public RoadmapPeriod {
    Objects.requireNonNull(period, "period");
    pools = List.copyOf(pools);
  }
}
