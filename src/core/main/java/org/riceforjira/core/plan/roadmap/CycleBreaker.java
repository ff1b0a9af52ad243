package org.riceforjira.core.plan.roadmap;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which links to drop so that no cycle is left.
 *
 * <p>The rule: of each cycle the link out of its lowest ranked issue is dropped, so that this issue
 * does not hold up the better ones. Hence a link is dropped exactly when its prerequisite ranks
 * lower than its dependent, and both reach each other among the issues down to the prerequisite's
 * rank.
 *
 * <p>The way: for each link, the rank down to which issues are needed until its ends reach each
 * other, by halving the ranks. Links whose ends do so within the upper half are settled there, and
 * elsewhere what they join counts as one issue; so each link is looked at once per halving.
 */
final class CycleBreaker {
  private final LinkGraph graph;
  private final int[] tail;
  private final int[] head;
  private final int[] links;
  private final int[] local;
  private final boolean[] dropped;
  private final Deque<Range> open = new ArrayDeque<>();

  /** Links from first to before end, whose ends are joined within ranks lowest to highest. */
  private record Range(int lowest, int highest, int first, int end) {}

  private CycleBreaker(LinkGraph graph) {
    this.graph = graph;
    tail = new int[graph.links()];
    head = new int[graph.links()];
    links = new int[graph.links()];
    for (int link = 0; link < links.length; link++) {
      tail[link] = graph.prerequisite(link);
      head[link] = graph.dependent(link);
      links[link] = link;
    }
    local = new int[graph.issues()];
    Arrays.fill(local, -1);
    dropped = new boolean[graph.links()];
  }

  /** For each link of the graph whether it is dropped. */
  static boolean[] dropped(LinkGraph graph) {
    CycleBreaker breaker = new CycleBreaker(graph);
    int last = graph.issues() - 1;
    // Links that no cycle goes through end up behind: they need not be halved.
    int inCycles = breaker.divide(last, 0, graph.links());
    breaker.open.push(new Range(0, last, 0, inCycles));
    while (!breaker.open.isEmpty()) {
      breaker.settle(breaker.open.pop());
    }
    return breaker.dropped;
  }

  private void settle(Range range) {
    if (range.first == range.end) {
      return;
    }
    if (range.lowest == range.highest) {
      drop(range);
      return;
    }
    int middle = (range.lowest + range.highest) >>> 1;
    int split = divide(middle, range.first, range.end);
    open.push(new Range(range.lowest, middle, range.first, split));
    open.push(new Range(middle + 1, range.highest, split, range.end));
  }

  /** Both ends of these links are at this rank or better: otherwise they were not joined yet. */
  private void drop(Range range) {
    for (int i = range.first; i < range.end; i++) {
      dropped[links[i]] = graph.prerequisite(links[i]) == range.lowest;
    }
  }

  /**
   * Puts the links first whose ends reach each other among ranks up to the given one, and joins
   * these ends for the others; returns where the others begin.
   */
  private int divide(int rank, int first, int end) {
    IntList members = new IntList();
    IntList tails = new IntList();
    IntList heads = new IntList();
    for (int i = first; i < end; i++) {
      if (rankOf(links[i]) <= rank) {
        tails.add(localOf(tail[links[i]], members));
        heads.add(localOf(head[links[i]], members));
      }
    }
    int[] numbers = members.toArray();
    int[] roots = StrongComponents.of(numbers.length, tails.toArray(), heads.toArray());
    int split = partition(rank, first, end, roots);
    for (int i = split; i < end; i++) {
      tail[links[i]] = joined(tail[links[i]], roots, numbers);
      head[links[i]] = joined(head[links[i]], roots, numbers);
    }
    for (int number : numbers) {
      local[number] = -1;
    }
    return split;
  }

  private int partition(int rank, int first, int end, int[] roots) {
    int split = first;
    for (int i = first; i < end; i++) {
      int link = links[i];
      if (rankOf(link) <= rank && roots[local[tail[link]]] == roots[local[head[link]]]) {
        links[i] = links[split];
        links[split++] = link;
      }
    }
    return split;
  }

  /** A link is there as soon as both its ends are. */
  private int rankOf(int link) {
    return Math.max(graph.prerequisite(link), graph.dependent(link));
  }

  private int localOf(int number, IntList members) {
    if (local[number] < 0) {
      local[number] = members.size();
      members.add(number);
    }
    return local[number];
  }

  private int joined(int number, int[] roots, int[] numbers) {
    return local[number] < 0 ? number : numbers[roots[local[number]]];
  }
}
