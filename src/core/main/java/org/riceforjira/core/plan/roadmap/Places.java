package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToIntFunction;

/** Pinned issues first, then those in progress, then the others in the order of the backlog. */
final class Places {
  private final Comparator<Candidate> order;

  Places(Comparator<Candidate> order) {
    this.order = order;
  }

  /** Sorts by numbers where the places are known as such: comparing issues reads far more. */
  void sort(Node[] nodes) {
    if (areOfOneChain(nodes)) {
      sort(nodes, node -> node.placeInChain);
    } else if (order instanceof RankingOrder ranking) {
      sort(nodes, node -> place(node, ranking));
    } else {
      Arrays.sort(
          nodes,
          Comparator.comparingInt((Node node) -> node.pin)
              .thenComparing(node -> !node.isInProgress())
              .thenComparing(node -> node.candidate, order));
    }
  }

  /** Places in a ranking are 0 or more, so the others come before all of these. */
  private static int place(Node node, RankingOrder ranking) {
    if (node.isPinned()) {
      return Integer.MIN_VALUE + node.pin;
    }
    return ranking.place(node.candidate) + (node.isInProgress() ? Integer.MIN_VALUE / 2 : 0);
  }

  /** A chain that is still being read tells nothing about the places in it. */
  private static boolean areOfOneChain(Node[] nodes) {
    for (Node node : nodes) {
      if (node.chain != nodes[0].chain || node.placeInChain < 0) {
        return false;
      }
    }
    return true;
  }

  private static void sort(Node[] nodes, ToIntFunction<Node> place) {
    long[] keys = new long[nodes.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) place.applyAsInt(nodes[i]) << 32 | i;
    }
    Arrays.sort(keys);
    Node[] before = nodes.clone();
    for (int i = 0; i < keys.length; i++) {
      nodes[i] = before[(int) keys[i]];
    }
  }
}
