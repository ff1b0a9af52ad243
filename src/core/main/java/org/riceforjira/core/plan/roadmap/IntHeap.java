package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/** Numbers of which the smallest comes out first, without boxes around them. */
final class IntHeap {
  private int[] numbers = new int[8];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  /** The smallest number; the heap must not be empty. */
  int peek() {
    return numbers[0];
  }

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    int place = size++;
    while (place > 0 && numbers[(place - 1) / 2] > number) {
      numbers[place] = numbers[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    numbers[place] = number;
  }

  /** Takes the smallest number; the heap must not be empty. */
  int poll() {
    int smallest = numbers[0];
    int last = numbers[--size];
    int place = 0;
    for (int child = smallerChild(place); child < size; child = smallerChild(place)) {
      if (numbers[child] >= last) {
        break;
      }
      numbers[place] = numbers[child];
      place = child;
    }
    numbers[place] = last;
    return smallest;
  }

  private int smallerChild(int place) {
    int left = 2 * place + 1;
    return left + 1 < size && numbers[left + 1] < numbers[left] ? left + 1 : left;
  }
}
