package org.riceforjira.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The issues read so far, up to a limit. */
final class KnownIssues {
  private final Backlog backlog;
  private final int limit;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Long, Node> byId = new HashMap<>();
  private final Set<Long> outside = new HashSet<>();

  KnownIssues(Backlog backlog, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "A roadmap must be allowed to read at least one issue, was " + limit + ".");
    }
    this.backlog = backlog;
    this.limit = limit;
  }

  /** In progress first, then by the backlog's order. */
  Comparator<Node> byPlace() {
    return Comparator.<Node>comparingInt(
            node -> node.candidate.progress() == Progress.IN_PROGRESS ? 0 : 1)
        .thenComparing(node -> node.candidate, backlog.order());
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
    return byId.computeIfAbsent(
        candidate.id(),
        id -> {
          Node node = new Node(candidate);
          nodes.add(node);
          return node;
        });
  }

  boolean isUnknown(long id) {
    return !byId.containsKey(id) && !outside.contains(id);
  }

  boolean isOutside(long id) {
    return outside.contains(id);
  }

  Node get(long id) {
    return byId.get(id);
  }

  /** Looks these issues up; those that the backlog does not have are outside the plan. */
  void find(Collection<Long> ids) {
    outside.addAll(ids);
    for (Candidate found : backlog.find(ids)) {
      if (!outside.remove(found.id())) {
        throw new IllegalStateException(
            "The backlog gave " + found.key() + ", which it was not asked for.");
      }
      add(found);
    }
  }
}
