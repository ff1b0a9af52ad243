package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/** A list of numbers that grows, without boxes around them. */
final class IntList {
  private int[] numbers = new int[8];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  int get(int index) {
    return numbers[index];
  }

  /** Takes the number that was added last. */
  int removeLast() {
    return numbers[--size];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int[] toArray() {
    return Arrays.copyOf(numbers, size);
  }
}
