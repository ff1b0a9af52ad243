package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;

/** Issues of which becomes known together what they wait for, while that is being read. */
final class Chain {
  final int number;

  /** In the order in which they were met. */
  final List<Node> nodes = new ArrayList<>();

  /** The numbers of what they wait for, one issue's after the other's. */
  final IntList prerequisites = new IntList();

  /** Where those of each issue end. */
  private final IntList ends = new IntList();

  Chain(int number) {
    this.number = number;
  }

  /** Done issues wait for nothing. */
  void join(Node node) {
    if (node.chain == Node.NO_CHAIN && !node.isDone()) {
      node.chain = number;
      nodes.add(node);
    }
  }

  /** All prerequisites of the next issue have been added. */
  void endOfIssue() {
    ends.add(prerequisites.size());
  }

  int firstOf(int index) {
    return index == 0 ? 0 : ends.get(index - 1);
  }

  int endOf(int index) {
    return ends.get(index);
  }
}
