package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;

/** The issues read so far, up to a limit. */
final class KnownIssues {
  private static final int OUTSIDE = -1;

  private final Backlog backlog;
  private final int limit;
  private final List<Node> nodes = new ArrayList<>();
  private final LongIndex byId = new LongIndex();

  KnownIssues(Backlog backlog, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "A roadmap must be allowed to read at least one issue, was " + limit + ".");
    }
    this.backlog = backlog;
    this.limit = limit;
  }

  List<Node> all() {
    return nodes;
  }

  /** True when this many more issues may be read. */
  boolean hasRoomFor(int more) {
    return more <= limit - nodes.size();
  }

  /** The issue, which counts as read once, even if the backlog gives it again. */
  Node add(Candidate candidate) {
    int index = byId.get(candidate.id());
    return index < 0 ? register(candidate) : nodes.get(index);
  }

  /** True the first time that an issue is missed; it counts as outside the plan until found. */
  boolean isMissing(long id) {
    if (byId.get(id) != LongIndex.ABSENT) {
      return false;
    }
    byId.put(id, OUTSIDE);
    return true;
  }

  /** True when the backlog was asked for the issue in vain. */
  boolean isOutside(long id) {
    return byId.get(id) == OUTSIDE;
  }

  /** An issue that is neither missing nor outside. */
  Node get(long id) {
    return nodes.get(byId.get(id));
  }

  /**
   * Looks up issues that were missing; those that the backlog does not have stay outside. One that
   * comes twice, as with pages that shift, counts once.
   */
  void find(List<Long> missing) {
    for (Candidate found : backlog.find(missing)) {
      if (isOutside(found.id())) {
        register(found);
      } else if (!missing.contains(found.id())) {
        throw new IllegalStateException(
            "The backlog gave " + found.key() + ", which it was not asked for.");
      }
    }
  }

  private Node register(Candidate candidate) {
    Node node = new Node(candidate);
    byId.put(candidate.id(), nodes.size());
    nodes.add(node);
    return node;
  }
}
