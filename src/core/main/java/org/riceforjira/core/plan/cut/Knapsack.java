package org.riceforjira.core.plan.cut;

import java.util.BitSet;

/**
 * The exact 0/1 knapsack: the items of the best total value whose weights fit into a capacity. Of
 * equally valuable sets it takes the one with the earlier items: the first item that only one of
 * them has decides.
 *
 * <p>Memory is one row of values and a bit for each item and capacity.
 */
final class Knapsack {
  private final int capacity;
  private final int[] weights;
  private final long[] values;

  /** The weights are from 1 up; the sum of the values fits into a long. */
  Knapsack(int capacity, int[] weights, long[] values) {
    this.capacity = capacity;
    this.weights = weights;
    this.values = values;
  }

  /** The places of the items to take. */
  BitSet best() {
    BitSet[] takes = takes();
    BitSet best = new BitSet();
    int left = capacity;
    for (int item = 0; item < weights.length; item++) {
      if (takes[item].get(left)) {
        best.set(item);
        left -= weights[item];
      }
    }
    return best;
  }

  /**
   * For each item, the capacities left at which it is taken. Filled from the last item up, so that
   * the choice can be read from the first item down, and ties go to the earlier item.
   */
  private BitSet[] takes() {
    BitSet[] takes = new BitSet[weights.length];
    long[] bestOfLaterItems = new long[capacity + 1];
    for (int item = weights.length - 1; item >= 0; item--) {
      takes[item] = take(weights[item], values[item], bestOfLaterItems);
    }
    return takes;
  }

  /** Adds one item to the row; downwards, so that an item is taken only once. */
  private BitSet take(int weight, long value, long[] row) {
    BitSet taken = new BitSet(row.length);
    for (int left = row.length - 1; left >= weight; left--) {
      long with = value + row[left - weight];
      if (with >= row[left]) {
        row[left] = with;
        taken.set(left);
      }
    }
    return taken;
  }
}
