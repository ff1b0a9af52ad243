package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The order in which issues are considered: before each issue of the ranking come its prerequisites
 * that have no place yet, so that they inherit the place their best dependent needs. Among these
 * the same holds: the best ranked as early as its own prerequisites allow, then the next.
 *
 * <p>The places are given from the last to the first, always to the lowest ranked issue of which
 * all dependents have theirs: who can wait without holding up a better one, waits. That gives the
 * same order as placing the best as early as possible, then the next, but in one pass.
 */
final class EffectiveOrder {
  private final Places places;
  private final List<Node> order = new ArrayList<>();

  EffectiveOrder(Places places) {
    this.places = places;
  }

  Node at(int position) {
    return order.get(position);
  }

  List<Node> all() {
    return order;
  }

  /** Gives places to an issue and to what it waits for; returns those that had none before. */
  List<Node> append(Node leader) {
    if (leader.leader != null) {
      return List.of();
    }
    List<Node> group = gather(leader);
    List<Node> added = group.size() == 1 ? group : sort(group);
    for (Node node : added) {
      node.position = order.size();
      order.add(node);
    }
    return added;
  }

  private static List<Node> gather(Node leader) {
    List<Node> group = new ArrayList<>();
    leader.leader = leader;
    group.add(leader);
    for (int i = 0; i < group.size(); i++) {
      for (Wait w = group.get(i).firstPrerequisite; w != null; w = w.nextPrerequisite) {
        if (w.prerequisite.leader == null) {
          w.prerequisite.leader = leader;
          group.add(w.prerequisite);
        }
      }
    }
    return group;
  }

  private List<Node> sort(List<Node> group) {
    Node leader = group.get(0);
    group.sort(places);
    int size = group.size();
    for (int i = 0; i < size; i++) {
      group.get(i).local = i;
    }
    int[] dependents = dependents(group);
    IntHeap lowest = new IntHeap();
    lowest.add(-leader.local);
    List<Node> backwards = new ArrayList<>(size);
    while (!lowest.isEmpty()) {
      Node node = group.get(-lowest.poll());
      backwards.add(node);
      for (Wait w = node.firstPrerequisite; w != null; w = w.nextPrerequisite) {
        if (w.prerequisite.position < 0 && --dependents[w.prerequisite.local] == 0) {
          lowest.add(-w.prerequisite.local);
        }
      }
    }
    Collections.reverse(backwards);
    return backwards;
  }

  /** How many of the group wait for each. */
  private static int[] dependents(List<Node> group) {
    int[] dependents = new int[group.size()];
    for (Node node : group) {
      for (Wait w = node.firstPrerequisite; w != null; w = w.nextPrerequisite) {
        if (w.prerequisite.position < 0) {
          dependents[w.prerequisite.local]++;
        }
      }
    }
    return dependents;
  }
}
