package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int NONE = -1;

  private final KnownIssues known;
  private final Places places;
  private final Waits waits;
  private final List<Node> order = new ArrayList<>();

  /** By number of issue: whose place it took, itself when it came by its own rank. */
  private final IntColumn leaders = new IntColumn(NONE);

  private final IntColumn positions = new IntColumn(NONE);

  /** Their numbers while places are given to them. */
  private final IntColumn locals = new IntColumn(NONE);

  EffectiveOrder(KnownIssues known, Places places, Waits waits) {
    this.known = known;
    this.places = places;
    this.waits = waits;
  }

  Node at(int position) {
    return order.get(position);
  }

  List<Node> all() {
    return order;
  }

  /** An issue's place, or -1. */
  int position(int issue) {
    return positions.get(issue);
  }

  boolean hasPlace(int issue) {
    return positions.get(issue) != NONE;
  }

  /** Whose place an issue took, itself when it came by its own rank; it must have a place. */
  Node leader(int issue) {
    return known.get(leaders.get(issue));
  }

  /** Gives places to an issue and to what it waits for; returns those that had none before. */
  List<Node> append(Node leader) {
    if (leaders.get(leader.number) != NONE) {
      return List.of();
    }
    IntList group = gather(leader.number);
    int first = order.size();
    if (group.size() == 1) {
      order.add(leader);
    } else {
      sort(group, leader);
    }
    for (int position = first; position < order.size(); position++) {
      positions.set(order.get(position).number, position);
    }
    return order.subList(first, order.size());
  }

  private IntList gather(int leader) {
    IntList group = new IntList();
    leaders.set(leader, leader);
    group.add(leader);
    for (int i = 0; i < group.size(); i++) {
      int wait = waits.firstPrerequisite(group.get(i));
      for (; wait != Waits.NONE; wait = waits.nextPrerequisite(wait)) {
        int prerequisite = waits.prerequisite(wait);
        if (leaders.get(prerequisite) == NONE) {
          leaders.set(prerequisite, leader);
          group.add(prerequisite);
        }
      }
    }
    return group;
  }

  private void sort(IntList numbers, Node leader) {
    Node[] group = new Node[numbers.size()];
    Arrays.setAll(group, i -> known.get(numbers.get(i)));
    places.sort(group);
    for (int i = 0; i < group.length; i++) {
      locals.set(group[i].number, i);
    }
    int[] dependents = dependents(numbers);
    IntHeap lowest = new IntHeap();
    lowest.add(-locals.get(leader.number));
    List<Node> backwards = new ArrayList<>(group.length);
    while (!lowest.isEmpty()) {
      Node node = group[-lowest.poll()];
      backwards.add(node);
      int wait = waits.firstPrerequisite(node.number);
      for (; wait != Waits.NONE; wait = waits.nextPrerequisite(wait)) {
        int prerequisite = waits.prerequisite(wait);
        int local = locals.get(prerequisite);
        if (!hasPlace(prerequisite) && --dependents[local] == 0) {
          lowest.add(-local);
        }
      }
    }
    Collections.reverse(backwards);
    order.addAll(backwards);
  }

  /** How many of the group wait for each. */
  private int[] dependents(IntList group) {
    int[] dependents = new int[group.size()];
    for (int i = 0; i < group.size(); i++) {
      int wait = waits.firstPrerequisite(group.get(i));
      for (; wait != Waits.NONE; wait = waits.nextPrerequisite(wait)) {
        int prerequisite = waits.prerequisite(wait);
        if (!hasPlace(prerequisite)) {
          dependents[locals.get(prerequisite)]++;
        }
      }
    }
    return dependents;
  }
}
