package org.riceforjira.core.plan.roadmap;

import java.util.Arrays;

/**
 * Groups of numbers that reach each other along arrows: R. Tarjan, "Depth-first search and linear
 * graph algorithms" (1972), with a stack of its own, since chains of links can be longer than the
 * thread's.
 */
final class StrongComponents {
  private static final int NEW = -1;

  private final int[] next;
  private final int[] end;
  private final int[] heads;
  private final int[] order;
  private final int[] low;
  private final int[] root;
  private final IntList open = new IntList();
  private final IntList path = new IntList();
  private int visited;

  private StrongComponents(int size, int[] tails, int[] heads) {
    end = new int[size];
    for (int tail : tails) {
      end[tail]++;
    }
    for (int i = 1; i < size; i++) {
      end[i] += end[i - 1];
    }
    next = end.clone();
    this.heads = new int[heads.length];
    for (int arrow = 0; arrow < tails.length; arrow++) {
      this.heads[--next[tails[arrow]]] = heads[arrow];
    }
    order = new int[size];
    Arrays.fill(order, NEW);
    low = new int[size];
    root = new int[size];
    Arrays.fill(root, NEW);
  }

  /**
   * For each number from 0 to size - 1 the same member of its group for all of the group.
   *
   * @param tails where the arrows start
   * @param heads where they point to
   */
  static int[] of(int size, int[] tails, int[] heads) {
    StrongComponents components = new StrongComponents(size, tails, heads);
    for (int start = 0; start < size; start++) {
      if (components.order[start] == NEW) {
        components.search(start);
      }
    }
    return components.root;
  }

  private void search(int start) {
    enter(start);
    while (!path.isEmpty()) {
      int at = path.removeLast();
      if (next[at] < end[at]) {
        path.add(at);
        step(at, heads[next[at]++]);
      } else {
        leave(at);
        if (!path.isEmpty()) {
          int before = path.removeLast();
          low[before] = Math.min(low[before], low[at]);
          path.add(before);
        }
      }
    }
  }

  private void enter(int number) {
    order[number] = visited;
    low[number] = visited++;
    open.add(number);
    path.add(number);
  }

  private void step(int from, int to) {
    if (order[to] == NEW) {
      enter(to);
    } else if (root[to] == NEW) {
      low[from] = Math.min(low[from], order[to]);
    }
  }

  private void leave(int number) {
    if (low[number] == order[number]) {
      int member;
      do {
        member = open.removeLast();
        root[member] = number;
      } while (member != number);
    }
  }
}
