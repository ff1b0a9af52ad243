package org.riceforjira.core.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads what an issue waits for, directly or not, as far as that is not known yet, and drops links
 * so that no cycle is left. All issues of a cycle wait for each other, so they come to be known
 * together: what was settled about earlier ones stays as it is.
 */
final class ChainReader {
  private final Backlog backlog;
  private final KnownIssues known;
  private final CycleLog cycles;
  private final Places places;

  /** An issue and its links to what it waits for. */
  private record Member(Node node, List<IssueRef> links) {}

  ChainReader(Backlog backlog, KnownIssues known, CycleLog cycles, Places places) {
    this.backlog = backlog;
    this.known = known;
    this.cycles = cycles;
    this.places = places;
  }

  /** False when more issues would have to be read than are allowed. */
  boolean read(Node start) {
    Chain chain = new Chain();
    List<Member> members = new ArrayList<>();
    join(start, chain, members);
    // Level by level, so that the backlog can look up many at once.
    for (int first = 0, end = members.size(); first < end; first = end, end = members.size()) {
      List<Member> level = members.subList(first, end);
      List<Long> missing = missing(level);
      if (!known.hasRoomFor(missing.size())) {
        return false;
      }
      if (!missing.isEmpty()) {
        known.find(missing);
      }
      joinAll(List.copyOf(level), chain, members);
    }
    connect(chain, members);
    return true;
  }

  /** Done issues wait for nothing. */
  private void join(Node node, Chain chain, List<Member> members) {
    if (node.chain == null && !node.isDone()) {
      node.chain = chain;
      members.add(new Member(node, sorted(backlog.prerequisites(node.candidate.id()))));
    }
  }

  private static List<IssueRef> sorted(List<IssueRef> links) {
    if (isSorted(links)) {
      return links;
    }
    List<IssueRef> sorted = new ArrayList<>(links);
    sorted.sort(Comparator.comparingLong(IssueRef::id));
    // A link that is there twice says nothing more.
    int kept = 1;
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).id() != sorted.get(kept - 1).id()) {
        sorted.set(kept++, sorted.get(i));
      }
    }
    return sorted.subList(0, kept);
  }

  private static boolean isSorted(List<IssueRef> links) {
    for (int i = 1; i < links.size(); i++) {
      if (links.get(i - 1).id() >= links.get(i).id()) {
        return false;
      }
    }
    return true;
  }

  private List<Long> missing(List<Member> level) {
    List<Long> missing = new ArrayList<>();
    for (Member member : level) {
      for (IssueRef link : member.links) {
        if (known.isMissing(link.id())) {
          missing.add(link.id());
        }
      }
    }
    return missing;
  }

  private void joinAll(List<Member> level, Chain chain, List<Member> members) {
    for (Member member : level) {
      for (IssueRef link : member.links) {
        if (!known.isOutside(link.id())) {
          join(known.get(link.id()), chain, members);
        }
      }
    }
  }

  private void connect(Chain chain, List<Member> members) {
    List<Node> byPlace = new ArrayList<>(members.size());
    members.forEach(member -> byPlace.add(member.node));
    byPlace.sort(places);
    for (int i = 0; i < byPlace.size(); i++) {
      byPlace.get(i).placeInChain = i;
    }
    LongList links = new LongList();
    members.forEach(member -> connect(member, chain, links));
    if (!links.isEmpty()) {
      keep(new LinkGraph(byPlace.size(), links.toArray()), byPlace);
    }
    chain.known = true;
  }

  /** Keeps what cannot be part of a cycle, and adds the rest to the links. */
  private void connect(Member member, Chain chain, LongList links) {
    Node node = member.node;
    for (IssueRef link : member.links) {
      if (known.isOutside(link.id())) {
        node.note(FlagReason.PREREQUISITE_OUTSIDE_PLAN, link.key());
        continue;
      }
      Node prerequisite = known.get(link.id());
      if (prerequisite.isDone()) {
        node.note(FlagReason.PREREQUISITE_DONE, prerequisite.key());
      } else if (prerequisite.chain == chain) {
        links.add(LinkGraph.link(prerequisite.placeInChain, node.placeInChain));
      } else {
        node.waitFor(prerequisite);
      }
    }
  }

  private void keep(LinkGraph graph, List<Node> nodes) {
    boolean[] dropped = CycleBreaker.dropped(graph);
    for (int link = 0; link < graph.links(); link++) {
      Node prerequisite = nodes.get(graph.prerequisite(link));
      Node dependent = nodes.get(graph.dependent(link));
      if (dropped[link]) {
        dependent.note(FlagReason.LINK_DROPPED, prerequisite.key());
      } else {
        dependent.waitFor(prerequisite);
      }
    }
    cycles.add(graph, dropped, nodes);
  }
}
