package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;

/** Counts the dropped links and names the first cycles. */
final class CycleLog {
  private final List<Cycle> named = new ArrayList<>();
  private int total;

  void add(LinkGraph graph, boolean[] dropped, Node[] nodes) {
    CycleSearch search = new CycleSearch(graph);
    for (int link = 0; link < dropped.length; link++) {
      if (dropped[link]) {
        total++;
        if (named.size() < Cycles.MOST_NAMED) {
          named.add(cycle(graph, link, search.through(link), nodes));
        }
      }
    }
  }

  Cycles cycles() {
    return new Cycles(total, named);
  }

  private static Cycle cycle(LinkGraph graph, int link, int[] members, Node[] nodes) {
    List<IssueRef> issues = new ArrayList<>();
    for (int member : members) {
      issues.add(nodes[member].candidate.issue());
    }
    IssueRef prerequisite = nodes[graph.prerequisite(link)].candidate.issue();
    IssueRef dependent = nodes[graph.dependent(link)].candidate.issue();
    return new Cycle(issues, new Link(prerequisite, dependent));
  }
}
