package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads what an issue waits for, directly or not, as far as that is not known yet, and drops links
 * so that no cycle is left. All issues of a cycle wait for each other, so they come to be known
 * together: what was settled about earlier ones stays as it is.
 */
final class ChainReader {
  /** So many issues' prerequisites are looked up together: enough for a page, not for a flood. */
  private static final int AT_ONCE = 500;

  private final Backlog backlog;
  private final KnownIssues known;
  private final CycleLog cycles;
  private final Places places;

  /** An issue, its links, and the issues at their other ends; null for one outside the plan. */
  private record Member(Node node, List<IssueRef> links, Node[] prerequisites) {
    Member(Node node, List<IssueRef> links) {
      this(node, links, new Node[links.size()]);
    }
  }

  ChainReader(Backlog backlog, KnownIssues known, CycleLog cycles, Places places) {
    this.backlog = backlog;
    this.known = known;
    this.cycles = cycles;
    this.places = places;
  }

  /** False when more issues would have to be read than are allowed. */
  boolean read(Node start) {
    Chain chain = new Chain();
    List<Node> nodes = new ArrayList<>();
    List<Member> members = new ArrayList<>();
    join(start, chain, nodes);
    while (members.size() < nodes.size()) {
      int first = members.size();
      int end = Math.min(nodes.size(), first + AT_ONCE);
      for (Node node : nodes.subList(first, end)) {
        members.add(new Member(node, sorted(backlog.prerequisites(node.candidate.id()))));
      }
      List<Member> some = members.subList(first, end);
      List<Long> missing = missing(some);
      if (!known.hasRoomFor(missing.size())) {
        return false;
      }
      if (!missing.isEmpty()) {
        known.find(missing);
      }
      some.forEach(member -> resolve(member, chain, nodes));
    }
    connect(chain, nodes, members);
    return true;
  }

  /** Done issues wait for nothing. */
  private static void join(Node node, Chain chain, List<Node> nodes) {
    if (node.chain == null && !node.isDone()) {
      node.chain = chain;
      nodes.add(node);
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

  private List<Long> missing(List<Member> members) {
    List<Long> missing = new ArrayList<>();
    for (Member member : members) {
      for (IssueRef link : member.links) {
        if (known.isMissing(link.id())) {
          missing.add(link.id());
        }
      }
    }
    return missing;
  }

  private void resolve(Member member, Chain chain, List<Node> nodes) {
    for (int i = 0; i < member.prerequisites.length; i++) {
      long id = member.links.get(i).id();
      if (!known.isOutside(id)) {
        member.prerequisites[i] = known.get(id);
        join(member.prerequisites[i], chain, nodes);
      }
    }
  }

  private void connect(Chain chain, List<Node> nodes, List<Member> members) {
    nodes.sort(places);
    for (int i = 0; i < nodes.size(); i++) {
      nodes.get(i).placeInChain = i;
    }
    LongList links = new LongList();
    members.forEach(member -> connect(member, chain, links));
    if (!links.isEmpty()) {
      keep(new LinkGraph(nodes.size(), links.toArray()), nodes);
    }
    chain.known = true;
  }

  /** Keeps what cannot be part of a cycle, and adds the rest to the links. */
  private static void connect(Member member, Chain chain, LongList links) {
    Node node = member.node;
    for (int i = 0; i < member.prerequisites.length; i++) {
      Node prerequisite = member.prerequisites[i];
      if (prerequisite == null) {
        node.note(FlagReason.PREREQUISITE_OUTSIDE_PLAN, member.links.get(i).key());
      } else if (prerequisite.isDone()) {
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
