package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.plan.Millionths;

/** How far the planned work on an issue has come. */
final class Turn {
  final List<Part> parts = new ArrayList<>(1);

  /** The effort that is still to be placed, in millionths. */
  long left;

  /** What the issue draws from; null until it has its place in the order. */
  Pool pool;

  /** How many of its prerequisites have not ended. */
  int waiting;

  boolean ended;

  /** The expected last day, as days since 1970; before the end, that of its prerequisites. */
  long endDay = Long.MIN_VALUE;

  Turn(Candidate candidate) {
    left = candidate.hasEffort() ? Millionths.of(candidate.work().effort().getAsDouble()) : 0;
  }

  /** Who waits for another cannot be expected to end before it. */
  void follow(Turn prerequisite) {
    endDay = Math.max(endDay, prerequisite.endDay);
  }
}
