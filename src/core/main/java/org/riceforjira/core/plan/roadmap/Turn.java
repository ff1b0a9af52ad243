package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.core.plan.Millionths;

/** How far the planned work on an issue has come. */
final class Turn {
  /** What the issue draws from. */
  final Pool pool;

  /** The effort that is still to be placed, in millionths. */
  private long left;

  /** Most issues are done in one part, so only more of them take a list that grows. */
  private List<Part> parts = List.of();

  Turn(Pool pool, Candidate candidate) {
    this.pool = pool;
    left = candidate.hasEffort() ? Millionths.of(candidate.work().effort().getAsDouble()) : 0;
  }

  long left() {
    return left;
  }

  List<Part> parts() {
    return parts;
  }

  void place(int period, long amount) {
    left -= amount;
    Part part = new Part(period, Millionths.toAmount(amount));
    if (parts.isEmpty()) {
      parts = List.of(part);
    } else {
      if (parts.size() == 1) {
        parts = new ArrayList<>(parts);
      }
      parts.add(part);
    }
  }
}
