package org.riceforjira.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads what an issue waits for, directly or not, as far as that is not known yet, and drops links
 * so that no cycle is left. All issues of a cycle wait for each other, so they come to be known
 * together: what was settled about earlier ones stays as it is.
 */
final class ChainReader {
  private final Backlog backlog;
  private final KnownIssues known;
  private final CycleLog cycles;

  ChainReader(Backlog backlog, KnownIssues known, CycleLog cycles) {
    this.backlog = backlog;
    this.known = known;
    this.cycles = cycles;
  }

  /** False when more issues would have to be read than are allowed. */
  boolean read(Node start) {
    List<Node> chain = new ArrayList<>();
    List<Node> level = unread(List.of(start));
    while (!level.isEmpty()) {
      chain.addAll(level);
      SortedSet<Long> missing = missing(level);
      if (!known.hasRoomFor(missing.size())) {
        return false;
      }
      if (!missing.isEmpty()) {
        known.find(missing);
      }
      level = unread(prerequisites(level));
    }
    connect(chain);
    return true;
  }

  /** Done issues wait for nothing. */
  private List<Node> unread(Collection<Node> nodes) {
    List<Node> unread = new ArrayList<>();
    for (Node node : nodes) {
      if (node.chain == Node.Chain.UNKNOWN && !node.isDone()) {
        node.chain = Node.Chain.BEING_READ;
        node.links = sorted(backlog.prerequisites(node.candidate.id()));
        unread.add(node);
      }
    }
    return unread;
  }

  private static List<IssueRef> sorted(List<IssueRef> links) {
    if (links.size() < 2) {
      return links;
    }
    List<IssueRef> sorted = new ArrayList<>();
    for (IssueRef link : links.stream().sorted(Comparator.comparingLong(IssueRef::id)).toList()) {
      // A link that is there twice says nothing more.
      if (sorted.isEmpty() || sorted.get(sorted.size() - 1).id() != link.id()) {
        sorted.add(link);
      }
    }
    return sorted;
  }

  private SortedSet<Long> missing(List<Node> level) {
    SortedSet<Long> missing = new TreeSet<>();
    for (Node node : level) {
      for (IssueRef link : node.links) {
        if (known.isUnknown(link.id())) {
          missing.add(link.id());
        }
      }
    }
    return missing;
  }

  private List<Node> prerequisites(List<Node> level) {
    List<Node> prerequisites = new ArrayList<>();
    for (Node node : level) {
      for (IssueRef link : node.links) {
        if (!known.isOutside(link.id())) {
          prerequisites.add(known.get(link.id()));
        }
      }
    }
    return prerequisites;
  }

  private void connect(List<Node> chain) {
    chain.sort(known.byPlace());
    for (int i = 0; i < chain.size(); i++) {
      chain.get(i).local = i;
    }
    LongList links = new LongList();
    for (Node node : chain) {
      connect(node, links);
    }
    if (!links.isEmpty()) {
      keep(new LinkGraph(chain.size(), links.toArray()), chain);
    }
    for (Node node : chain) {
      node.chain = Node.Chain.KNOWN;
      node.links = List.of();
    }
  }

  /** Keeps what cannot be part of a cycle, and adds the rest to the links. */
  private void connect(Node node, LongList links) {
    for (IssueRef link : node.links) {
      if (known.isOutside(link.id())) {
        node.notes.add(Flag.of(FlagReason.PREREQUISITE_OUTSIDE_PLAN, link.key()));
        continue;
      }
      Node prerequisite = known.get(link.id());
      if (prerequisite.isDone()) {
        node.notes.add(Flag.of(FlagReason.PREREQUISITE_DONE, prerequisite.candidate.key()));
      } else if (prerequisite.chain == Node.Chain.BEING_READ) {
        links.add(LinkGraph.link(prerequisite.local, node.local));
      } else {
        node.waitFor(prerequisite);
      }
    }
  }

  private void keep(LinkGraph graph, List<Node> chain) {
    boolean[] dropped = CycleBreaker.dropped(graph);
    for (int link = 0; link < graph.links(); link++) {
      Node prerequisite = chain.get(graph.prerequisite(link));
      Node dependent = chain.get(graph.dependent(link));
      if (dropped[link]) {
        dependent.notes.add(Flag.of(FlagReason.LINK_DROPPED, prerequisite.candidate.key()));
      } else {
        dependent.waitFor(prerequisite);
      }
    }
    cycles.add(graph, dropped, chain);
  }
}
