package org.riceforjira.core.plan.roadmap;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads the pinned issues, those in progress, then the others, and gives them their places. */
final class IssueReader {
  private final Iterator<Candidate> inProgress;
  private final Iterator<Candidate> ranked;
  private final KnownIssues known;
  private final ChainReader chains;
  private final EffectiveOrder order;
  private Iterator<Node> pinned;
  private ReadingEnd end = ReadingEnd.CAPACITY_USED;

  IssueReader(Backlog backlog, KnownIssues known, ChainReader chains, EffectiveOrder order) {
    inProgress = backlog.inProgress();
    ranked = backlog.ranked();
    this.known = known;
    this.chains = chains;
    this.order = order;
  }

  boolean hasMore() {
    if (pinned == null) {
      readPinned();
    }
    if (end == ReadingEnd.CAPACITY_USED && !pinned.hasNext()) {
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
    Node node = pinned.hasNext() ? pinned.next() : read();
    if (!node.mayLead()) {
      return List.of();
    }
    if (!chains.read(node)) {
      end = ReadingEnd.LIMIT_REACHED;
      return List.of();
    }
    return order.append(node);
  }

  /** Asked for as late as the others, since without capacity nothing is read. */
  private void readPinned() {
    Optional<List<Node>> nodes = known.pinned();
    pinned = nodes.orElse(List.of()).iterator();
    if (nodes.isEmpty()) {
      end = ReadingEnd.LIMIT_REACHED;
    }
  }

  private Node read() {
    return known.add(inProgress.hasNext() ? inProgress.next() : ranked.next());
  }

  ReadingEnd end() {
    return end;
  }
}
