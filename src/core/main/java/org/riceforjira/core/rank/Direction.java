package org.riceforjira.core.rank;

/** Whether a number grows or shrinks. */
enum Direction {
  UP,
  DOWN;

  Direction opposite() {
    return this == UP ? DOWN : UP;
  }
}
