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
  private final EffectiveOrder order;
  private final Waits waits;
  private final Ends ends;
  private final Map<Node, Node> behind = new HashMap<>();

  Blockers(EffectiveOrder order, Waits waits, Ends ends) {
    this.order = order;
    this.waits = waits;
    this.ends = ends;
  }

  /** To be asked in effective order, so that prerequisites were asked for before. */
  Optional<Node> of(Node node) {
    Optional<Node> blocker = first(node).map(b -> behind.getOrDefault(b, b));
    if (!node.hasEffort()) {
      blocker.ifPresent(b -> behind.put(node, b));
    }
    return blocker;
  }

  private Optional<Node> first(Node waiting) {
    int first = Integer.MAX_VALUE;
    int wait = waits.firstPrerequisite(waiting.number);
    for (; wait != Waits.NONE; wait = waits.nextPrerequisite(wait)) {
      int prerequisite = waits.prerequisite(wait);
      if (!ends.hasEnded(prerequisite)) {
        first = Math.min(first, order.position(prerequisite));
      }
    }
    return first == Integer.MAX_VALUE ? Optional.empty() : Optional.of(order.at(first));
  }
}
