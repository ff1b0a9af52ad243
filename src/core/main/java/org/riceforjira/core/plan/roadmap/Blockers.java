package org.riceforjira.core.plan.roadmap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The issue that another waits for at the end of the roadmap: of its prerequisites the first in
 * effective order that has not ended. One without effort waits itself, so what holds that one up is
 * named instead.
 */
final class Blockers {
  private final Map<Node, Node> behind = new HashMap<>();

  /** To be asked in effective order, so that prerequisites were asked for before. */
  Optional<Node> of(Node node) {
    Optional<Node> blocker = first(node).map(b -> behind.getOrDefault(b, b));
    if (!node.candidate.hasEffort()) {
      blocker.ifPresent(b -> behind.put(node, b));
    }
    return blocker;
  }

  private static Optional<Node> first(Node waiting) {
    Node first = null;
    for (Wait w = waiting.firstPrerequisite; w != null; w = w.nextPrerequisite) {
      Node node = w.prerequisite;
      if (!node.turn.ended && (first == null || node.position < first.position)) {
        first = node;
      }
    }
    return Optional.ofNullable(first);
  }
}
