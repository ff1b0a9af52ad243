package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/** A list of numbers that grows, without boxes around them. */
final class LongList {
  private long[] numbers = new long[8];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  boolean isEmpty() {
    return size == 0;
  }

  long[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
