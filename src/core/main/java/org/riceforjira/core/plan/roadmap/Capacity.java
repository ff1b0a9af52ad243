package org.riceforjira.core.plan.roadmap;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much effort one period can take, in the unit of the efforts.
 *
 * @param common for all issues whose lane has no capacity of its own
 * @param lanes per lane, a pool of its own that nothing else draws from
 */
public record Capacity(double common, Map<String, Double> lanes) {
  /** Far beyond any team, and small enough for exact sums. */
  private static final double MOST = 1e9;

  public Capacity {
    check("the common pool", common);
    SortedMap<String, Double> sorted = new TreeMap<>(lanes);
    sorted.forEach(Capacity::checkLane);
    lanes = Collections.unmodifiableSortedMap(sorted);
  }

  /** One pool for all issues. */
  public static Capacity of(double common) {
    return new Capacity(common, Map.of());
  }

  /** The same with a pool for a lane. */
  public Capacity with(String lane, double amount) {
    Map<String, Double> more = new TreeMap<>(lanes);
    more.put(lane, amount);
    return new Capacity(common, more);
  }

  /** This part of it, in every pool. */
  Capacity share(double part) {
    Map<String, Double> parts = new TreeMap<>();
    lanes.forEach((lane, amount) -> parts.put(lane, amount * part));
    return new Capacity(common * part, parts);
  }

  private static void checkLane(String lane, double amount) {
    if (lane.isBlank()) {
      throw new IllegalArgumentException(
          "A lane with a capacity needs a name, was '" + lane + "'.");
    }
    check("'" + lane + "'", amount);
  }

  private static void check(String pool, double amount) {
    if (!(amount >= 0 && amount <= MOST)) {
      throw new IllegalArgumentException(
          "The capacity of " + pool + " must be from 0 to 1,000,000,000, was " + amount + ".");
    }
  }
}
