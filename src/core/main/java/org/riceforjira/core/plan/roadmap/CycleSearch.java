package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/** Finds a shortest cycle through a dropped link, breadth first, so that a person can read it. */
final class CycleSearch {
  private static final int NOT_SEEN = -1;

  private final LinkGraph graph;
  private final int[] cameFrom;

  CycleSearch(LinkGraph graph) {
    this.graph = graph;
    cameFrom = new int[graph.issues()];
  }

  /**
   * The cycle, each issue blocking the next, from the best ranked on; its lowest ranked issue is
   * the prerequisite of the link.
   */
  int[] through(int droppedLink) {
    int last = graph.prerequisite(droppedLink);
    int first = graph.dependent(droppedLink);
    search(first, last);
    IntList backwards = new IntList();
    for (int at = last; at != first; at = cameFrom[at]) {
      backwards.add(at);
    }
    backwards.add(first);
    return fromTheBest(backwards.toArray());
  }

  private void search(int first, int last) {
    Arrays.fill(cameFrom, NOT_SEEN);
    int[] queue = new int[last + 1];
    int filled = 0;
    queue[filled++] = first;
    cameFrom[first] = first;
    for (int taken = 0; cameFrom[last] == NOT_SEEN; taken++) {
      int at = queue[taken];
      for (int link = graph.firstOf(at); link < graph.firstOf(at + 1); link++) {
        int to = graph.dependent(link);
        if (to <= last && cameFrom[to] == NOT_SEEN) {
          cameFrom[to] = at;
          queue[filled++] = to;
        }
      }
    }
  }

  private static int[] fromTheBest(int[] backwards) {
    int size = backwards.length;
    int best = 0;
    for (int i = 1; i < size; i++) {
      best = backwards[i] < backwards[best] ? i : best;
    }
    int[] cycle = new int[size];
    for (int i = 0; i < size; i++) {
      cycle[i] = backwards[(best - i + size) % size];
    }
    return cycle;
  }
}
