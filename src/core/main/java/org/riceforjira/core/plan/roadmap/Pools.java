package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.riceforjira.core.plan.Millionths;

/**
 * One pool for each lane that has a capacity of its own in any period, and the common one for all
 * other issues: an issue draws from exactly one, so nothing is counted twice.
 */
final class Pools {
  private final List<Pool> all = new ArrayList<>();
  private final Map<String, Pool> byLane = new HashMap<>();

  Pools(List<Capacity> capacities) {
    all.add(new Pool(Optional.empty(), amounts(capacities, Optional.empty())));
    SortedSet<String> lanes = new TreeSet<>();
    capacities.forEach(capacity -> lanes.addAll(capacity.lanes().keySet()));
    for (String lane : lanes) {
      Pool pool = new Pool(Optional.of(lane), amounts(capacities, Optional.of(lane)));
      byLane.put(lane, pool);
      all.add(pool);
    }
  }

  /** The common pool first, then the lanes by name. */
  List<Pool> all() {
    return all;
  }

  Pool of(Candidate candidate) {
    Optional<String> lane = candidate.work().lane();
    return lane.isEmpty() ? all.get(0) : byLane.getOrDefault(lane.get(), all.get(0));
  }

  private static long[] amounts(List<Capacity> capacities, Optional<String> lane) {
    return capacities.stream()
        .mapToDouble(c -> lane.map(name -> c.lanes().getOrDefault(name, 0.0)).orElse(c.common()))
        .mapToLong(Millionths::of)
        .toArray();
  }
}
