package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Issues that wait for nothing but the period in which they may begin. */
final class HeldIssues {
  private final Periods periods;

  /** By the first period in which they may begin; those of none are never asked for. */
  private final Map<Integer, List<Node>> byPeriod = new HashMap<>();

  HeldIssues(Periods periods) {
    this.periods = periods;
  }

  /** Keeps an issue that may not begin in this period yet; false when it may. */
  boolean hold(Node node, int period) {
    int first = node.candidate.notBefore().map(periods::firstFrom).orElse(0);
    if (first <= period) {
      return false;
    }
    byPeriod.computeIfAbsent(first, held -> new ArrayList<>()).add(node);
    return true;
  }

  /** Those that may begin from this period on. */
  List<Node> release(int period) {
    return byPeriod.getOrDefault(period, List.of());
  }
}
