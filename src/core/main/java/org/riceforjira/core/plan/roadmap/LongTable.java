package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/**
 * Numbers by other numbers, without boxes around them: with a hundred thousand issues the boxes of
 * a map cost more than the planning. Open addressing, at most half full; each number lies behind
 * its id, so that both are in the processor's cache together.
 */
final class LongTable {
  /** What an id has that was never put. */
  static final int ABSENT = Integer.MIN_VALUE;

  private long[] table = free(16);
  private int size;

  int get(long id) {
    return (int) table[slot(id) + 1];
  }

  void put(long id, int number) {
    int slot = slot(id);
    size += table[slot + 1] == ABSENT ? 1 : 0;
    table[slot] = id;
    table[slot + 1] = number;
    if (4 * size > table.length) {
      grow();
    }
  }

  private int slot(long id) {
    // The golden ratio spreads ids that follow each other, or are far apart.
    int slot = 2 * (int) (id * 0x9E3779B97F4A7C15L >>> 33) & table.length - 1;
    while (table[slot + 1] != ABSENT && table[slot] != id) {
      slot = slot + 2 & table.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = table;
    table = free(old.length);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != ABSENT) {
        int slot = slot(old[i]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }

  /** Room for so many ids. */
  private static long[] free(int ids) {
    long[] table = new long[2 * ids];
    Arrays.fill(table, ABSENT);
    return table;
  }
}
