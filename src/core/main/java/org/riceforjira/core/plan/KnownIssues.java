package org.riceforjira.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issues read so far, up to a limit. */
final class KnownIssues {
  private final Backlog backlog;
  private final int limit;
  private final List<Node> nodes = new ArrayList<>();

  /** Empty for those outside the plan. */
  private final Map<Long, Optional<Node>> byId = new HashMap<>();

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
    return byId.computeIfAbsent(candidate.id(), id -> Optional.of(register(candidate)))
        .orElseGet(() -> replaceOutside(candidate));
  }

  /** True the first time that an issue is missed; it counts as outside the plan until found. */
  boolean isMissing(long id) {
    return byId.putIfAbsent(id, Optional.empty()) == null;
  }

  /** The issue, if it is inside the plan. */
  Optional<Node> get(long id) {
    return byId.get(id);
  }

  /** Looks up issues that were missing; those that the backlog does not have stay outside. */
  void find(Collection<Long> missing) {
    for (Candidate found : backlog.find(missing)) {
      Optional<Node> before = byId.put(found.id(), Optional.of(register(found)));
      if (before == null || before.isPresent()) {
        throw new IllegalStateException(
            "The backlog gave " + found.key() + ", which it was not asked for.");
      }
    }
  }

  private Node replaceOutside(Candidate candidate) {
    Node node = register(candidate);
    byId.put(candidate.id(), Optional.of(node));
    return node;
  }

  private Node register(Candidate candidate) {
    Node node = new Node(candidate);
    nodes.add(node);
    return node;
  }
}
