package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;
import java.util.Optional;
import org.riceforjira.core.plan.Millionths;

/**
 * The capacity that a lane, or all others together, can draw from. It serves one issue at a time,
 * and finishes it before the next, since half-done issues are worth nothing to anybody.
 */
final class Pool {
  /** Empty for the common pool. */
  final Optional<String> lane;

  /** The positions of those that could begin. */
  final IntHeap ready = new IntHeap();

  private final long[] capacities;
  private final long[] used;
  private int period;
  private Node begun;

  Pool(Optional<String> lane, long[] capacities) {
    this.lane = lane;
    this.capacities = capacities;
    used = new long[capacities.length];
  }

  boolean hasAnyCapacity() {
    return Arrays.stream(capacities).anyMatch(capacity -> capacity > 0);
  }

  void open(int nextPeriod) {
    period = nextPeriod;
  }

  /** True when something is left in the period that is open. */
  boolean hasCapacityLeft() {
    return used[period] < capacities[period];
  }

  /** The issue that goes on from the period before. */
  Optional<Node> begun() {
    return Optional.ofNullable(begun);
  }

  /** Gives an issue what is left, or what it needs; true when it ends. */
  boolean serve(Node node) {
    long amount = Math.min(capacities[period] - used[period], node.turn.left());
    used[period] += amount;
    node.turn.place(period, amount);
    boolean ends = node.turn.left() == 0;
    begun = ends ? null : node;
    return ends;
  }

  /**
   * The day, as days since 1970, by which what is used now would be used if the work went on evenly
   * through the period. An issue that is done early in a quarter is thus not late for a version
   * released in the middle of it.
   */
  long today(Period open) {
    // Within a long: at most 1e15 millionths times 3,660 days.
    long days = -Math.floorDiv(-used[period] * open.days(), capacities[period]);
    return open.start().toEpochDay() + Math.max(days, 1) - 1;
  }

  PoolUse use(int ofPeriod) {
    return new PoolUse(
        lane, Millionths.toAmount(capacities[ofPeriod]), Millionths.toAmount(used[ofPeriod]));
  }
}
