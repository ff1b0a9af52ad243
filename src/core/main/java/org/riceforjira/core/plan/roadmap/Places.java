package org.riceforjira.core.plan.roadmap;

import java.util.Comparator;

/** Issues in progress first, then in the order of the backlog. */
final class Places implements Comparator<Node> {
  private final Comparator<Candidate> order;

  Places(Comparator<Candidate> order) {
    this.order = order;
  }

  @Override
  public int compare(Node left, Node right) {
    if (left.chain == right.chain && left.placeInChain >= 0) {
      return Integer.compare(left.placeInChain, right.placeInChain);
    }
    if (left.isInProgress() != right.isInProgress()) {
      return left.isInProgress() ? -1 : 1;
    }
    return order.compare(left.candidate, right.candidate);
  }
}
