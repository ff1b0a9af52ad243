package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/**
 * One number for each issue, by the issue's own number. It takes four bytes of an array instead of
 * a place in an object, so that more of what is met along links is in the processor's cache.
 */
final class IntColumn {
  private final int initial;
  private int[] values = {};

  /**
   * @param initial what each issue has until something is set
   */
  IntColumn(int initial) {
    this.initial = initial;
  }

  int get(int issue) {
    return issue < values.length ? values[issue] : initial;
  }

  void set(int issue, int value) {
    if (issue >= values.length) {
      int before = values.length;
      values = Arrays.copyOf(values, Math.max(issue + 1, 2 * before));
      Arrays.fill(values, before, values.length, initial);
    }
    values[issue] = value;
  }

  void add(int issue, int amount) {
    set(issue, get(issue) + amount);
  }
}
