package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/** Which issues have ended and when, and how many of its prerequisites each still waits for. */
final class Ends {
  private static final int NOT_ENTERED = -1;
  private static final int ENDED = -2;

  private final IntColumn waiting = new IntColumn(NOT_ENTERED);

  /** Expected last days, as days since 1970; before an issue's end, those of its prerequisites. */
  private long[] days = {};

  /** An issue has its place in the order, and waits for nothing yet. */
  void enter(int issue) {
    waiting.set(issue, 0);
    if (issue >= days.length) {
      int before = days.length;
      days = Arrays.copyOf(days, Math.max(issue + 1, 2 * before));
      Arrays.fill(days, before, days.length, Long.MIN_VALUE);
    }
  }

  /** An issue that entered waits for another, if that has not ended; it cannot end before it. */
  void waitFor(int prerequisite, int issue) {
    if (hasEnded(prerequisite)) {
      endNotBefore(days[prerequisite], issue);
    } else {
      waiting.add(issue, 1);
    }
  }

  /** The prerequisite ended; true when it was the last that an issue waited for. */
  boolean release(int issue, int prerequisite) {
    int before = waiting.get(issue);
    if (before == NOT_ENTERED) {
      return false;
    }
    endNotBefore(days[prerequisite], issue);
    waiting.set(issue, before - 1);
    return before == 1;
  }

  boolean isWaiting(int issue) {
    return waiting.get(issue) > 0;
  }

  void end(int issue) {
    waiting.set(issue, ENDED);
  }

  boolean hasEnded(int issue) {
    return waiting.get(issue) == ENDED;
  }

  void endNotBefore(long day, int issue) {
    days[issue] = Math.max(days[issue], day);
  }

  long day(int issue) {
    return days[issue];
  }
}
