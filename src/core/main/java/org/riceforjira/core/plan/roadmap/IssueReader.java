package org.riceforjira.core.plan.roadmap;

import java.util.Iterator;
import java.util.List;

/** Reads one issue after the other, those in progress first, and gives them their places. */
final class IssueReader {
  private final Iterator<Candidate> inProgress;
  private final Iterator<Candidate> ranked;
  private final KnownIssues known;
  private final ChainReader chains;
  private final EffectiveOrder order;
  private ReadingEnd end = ReadingEnd.CAPACITY_USED;

  IssueReader(Backlog backlog, KnownIssues known, ChainReader chains, EffectiveOrder order) {
    inProgress = backlog.inProgress();
    ranked = backlog.ranked();
    this.known = known;
    this.chains = chains;
    this.order = order;
  }

  boolean hasMore() {
    if (end == ReadingEnd.CAPACITY_USED) {
      if (!inProgress.hasNext() && !ranked.hasNext()) {
        end = ReadingEnd.END_OF_BACKLOG;
      } else if (!known.hasRoomFor(1)) {
        end = ReadingEnd.LIMIT_REACHED;
      }
    }
    return end == ReadingEnd.CAPACITY_USED;
  }

  /** Reads one more; returns who got a place by that, in effective order: perhaps nobody. */
  List<Node> next() {
    Node node = known.add(inProgress.hasNext() ? inProgress.next() : ranked.next());
    if (!node.mayLead()) {
      return List.of();
    }
    if (!chains.read(node)) {
      end = ReadingEnd.LIMIT_REACHED;
      return List.of();
    }
    return order.append(node);
  }

  ReadingEnd end() {
    return end;
  }
}
