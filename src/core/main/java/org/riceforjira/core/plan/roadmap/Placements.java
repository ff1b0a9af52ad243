package org.riceforjira.core.plan.roadmap;

import java.time.LocalDate;
import java.util.Optional;
import org.riceforjira.core.plan.Millionths;

/**
 * Tells where issues were placed. Those that follow each other often end on the same day, and have
 * their places from the same issue: these values are made once for all of them.
 */
final class Placements {
  private final EffectiveOrder order;
  private final Ends ends;
  private final Lateness lateness;
  private Optional<LocalDate> end = Optional.empty();
  private Node leader;
  private Optional<IssueRef> from = Optional.empty();

  Placements(EffectiveOrder order, Ends ends, Lateness lateness) {
    this.order = order;
    this.ends = ends;
    this.lateness = lateness;
  }

  Placement of(Node node) {
    Turn turn = node.turn;
    double beyond = Millionths.toAmount(turn.left());
    Schedule schedule = new Schedule(turn.pool.lane, turn.parts(), beyond, end(node));
    return new Placement(
        node.candidate, schedule, inheritedFrom(node), lateness.flags(node, schedule));
  }

  private Optional<LocalDate> end(Node node) {
    if (!ends.hasEnded(node.number)) {
      return Optional.empty();
    }
    long day = ends.day(node.number);
    if (end.isEmpty() || end.get().toEpochDay() != day) {
      end = Optional.of(LocalDate.ofEpochDay(day));
    }
    return end;
  }

  private Optional<IssueRef> inheritedFrom(Node node) {
    Node itsLeader = order.leader(node.number);
    if (itsLeader == node) {
      return Optional.empty();
    }
    if (itsLeader != leader) {
      leader = itsLeader;
      from = Optional.of(leader.candidate.issue());
    }
    return from;
  }
}
