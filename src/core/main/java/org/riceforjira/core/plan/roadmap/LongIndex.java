package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/**
 * Numbers by issue id. Ids of a project mostly lie close together, so those that share all but
 * their last bits share a page, as long as a line of the processor's cache: a hundred thousand ids
 * in a row then fit into that cache, which they do not in a table of single ids.
 */
final class LongIndex {
  /** What an id has that was never put. */
  static final int ABSENT = LongTable.ABSENT;

  private static final int BITS = 4;
  private static final int PAGE = 1 << BITS;

  /** Where the page of an id starts, by what the ids on it share. */
  private final LongTable starts = new LongTable();

  private int[] numbers = new int[PAGE];
  private int used;

  int get(long id) {
    int start = starts.get(id >> BITS);
    return start == ABSENT ? ABSENT : numbers[start + offset(id)];
  }

  void put(long id, int number) {
    // First, since a new page may take another array.
    int place = start(id) + offset(id);
    numbers[place] = number;
  }

  /** The number that an id has, which is the given one if it had none. */
  int putIfAbsent(long id, int number) {
    int place = start(id) + offset(id);
    if (numbers[place] == ABSENT) {
      numbers[place] = number;
    }
    return numbers[place];
  }

  private int start(long id) {
    int start = starts.get(id >> BITS);
    return start == ABSENT ? newPage(id) : start;
  }

  private int newPage(long id) {
    int start = used;
    used += PAGE;
    if (used > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    Arrays.fill(numbers, start, used, ABSENT);
    starts.put(id >> BITS, start);
    return start;
  }

  private static int offset(long id) {
    return (int) id & PAGE - 1;
  }
}
