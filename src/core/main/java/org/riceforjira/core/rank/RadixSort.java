package org.riceforjira.core.rank;

/**
 * Sorts numbers from 0 up by their leading bits, keeping the order of those whose leading bits are
 * equal; least significant digit first (Knuth, The Art of Computer Programming 3, 5.2.5).
 */
final class RadixSort {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

  private RadixSort() {}

  /**
   * The sorted numbers, in either of the two arrays.
   *
   * @param ignored how many of the last bits do not count
   */
  static long[] sort(long[] numbers, int ignored) {
    long[] from = numbers;
    long[] to = new long[numbers.length];
    for (int shift = ignored; shift < Long.SIZE; shift += DIGIT_BITS) {
      int[] places = places(from, shift);
      for (long number : from) {
        to[places[digit(number, shift)]++] = number;
      }
      long[] sorted = to;
      to = from;
      from = sorted;
    }
    return from;
  }

  /** Where the numbers with each digit start. */
  private static int[] places(long[] numbers, int shift) {
    int[] places = new int[DIGITS + 1];
    for (long number : numbers) {
      places[digit(number, shift) + 1]++;
    }
    for (int digit = 1; digit < DIGITS; digit++) {
      places[digit] += places[digit - 1];
    }
    return places;
  }

  private static int digit(long number, int shift) {
    return (int) (number >>> shift) & (DIGITS - 1);
  }
}
