package org.riceforjira.core.plan;

import java.util.Arrays;

/**
 * Numbers by issue id, without boxes around them: with a hundred thousand issues the boxes of a map
 * cost more than the planning. Open addressing, at most half full.
 */
final class LongIndex {
  /** What an id has that was never put. */
  static final int ABSENT = Integer.MIN_VALUE;

  private long[] ids = new long[16];
  private int[] numbers = free(16);
  private int size;

  int get(long id) {
    return numbers[slot(id)];
  }

  void put(long id, int number) {
    int slot = slot(id);
    size += numbers[slot] == ABSENT ? 1 : 0;
    ids[slot] = id;
    numbers[slot] = number;
    if (2 * size > ids.length) {
      grow();
    }
  }

  private int slot(long id) {
    // The golden ratio spreads ids that follow each other.
    int slot = (int) (id * 0x9E3779B97F4A7C15L >>> 33) & ids.length - 1;
    while (numbers[slot] != ABSENT && ids[slot] != id) {
      slot = slot + 1 & ids.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldIds = ids;
    int[] oldNumbers = numbers;
    ids = new long[2 * oldIds.length];
    numbers = free(ids.length);
    for (int i = 0; i < oldIds.length; i++) {
      if (oldNumbers[i] != ABSENT) {
        int slot = slot(oldIds[i]);
        ids[slot] = oldIds[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static int[] free(int size) {
    int[] numbers = new int[size];
    Arrays.fill(numbers, ABSENT);
    return numbers;
  }
}
