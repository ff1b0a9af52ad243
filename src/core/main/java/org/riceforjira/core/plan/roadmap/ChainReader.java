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
  private final Places places;
  private final Waits waits;
  private final CycleLog cycles;
  private int chains = Node.NO_CHAIN;

  ChainReader(Backlog backlog, KnownIssues known, Places places, Waits waits, CycleLog cycles) {
    this.backlog = backlog;
    this.known = known;
    this.places = places;
    this.waits = waits;
    this.cycles = cycles;
  }

  /** False when more issues would have to be read than are allowed. */
  boolean read(Node start) {
    if (start.chain != Node.NO_CHAIN) {
      return true;
    }
    Chain chain = new Chain(++chains);
    chain.join(start);
    int read = 0;
    while (read < chain.nodes.size()) {
      int end = Math.min(chain.nodes.size(), read + AT_ONCE);
      if (!read(chain, read, end)) {
        return false;
      }
      read = end;
    }
    connect(chain);
    return true;
  }

  private boolean read(Chain chain, int first, int end) {
    List<List<IssueRef>> links = new ArrayList<>(end - first);
    List<Long> missing = new ArrayList<>();
    for (int i = first; i < end; i++) {
      List<IssueRef> own = sorted(backlog.prerequisites(chain.nodes.get(i).id));
      own.forEach(link -> chain.prerequisites.add(known.number(link.id(), missing)));
      chain.endOfIssue();
      links.add(own);
    }
    if (!known.hasRoomFor(missing.size())) {
      return false;
    }
    if (!missing.isEmpty()) {
      known.find(missing);
    }
    for (int i = first; i < end; i++) {
      resolve(chain, i, links.get(i - first));
    }
    return true;
  }

  private void resolve(Chain chain, int index, List<IssueRef> links) {
    int first = chain.firstOf(index);
    for (int i = first; i < chain.endOf(index); i++) {
      Node prerequisite = known.get(chain.prerequisites.get(i));
      if (prerequisite == null) {
        String key = links.get(i - first).key();
        chain.nodes.get(index).note(FlagReason.PREREQUISITE_OUTSIDE_PLAN, key);
      } else {
        chain.join(prerequisite);
      }
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

  private void connect(Chain chain) {
    Node[] ranked = chain.nodes.toArray(Node[]::new);
    places.sort(ranked);
    for (int i = 0; i < ranked.length; i++) {
      ranked[i].placeInChain = i;
    }
    LongList links = new LongList();
    for (int i = 0; i < ranked.length; i++) {
      connect(chain, i, links);
    }
    if (!links.isEmpty()) {
      keep(new LinkGraph(ranked.length, links.toArray()), ranked);
    }
  }

  /** Keeps what cannot be part of a cycle, and adds the rest to the links. */
  private void connect(Chain chain, int index, LongList links) {
    Node node = chain.nodes.get(index);
    for (int i = chain.firstOf(index); i < chain.endOf(index); i++) {
      Node prerequisite = known.get(chain.prerequisites.get(i));
      if (prerequisite == null) {
        continue;
      }
      if (prerequisite.isDone()) {
        node.note(FlagReason.PREREQUISITE_DONE, prerequisite.key());
      } else if (prerequisite.chain == chain.number) {
        links.add(LinkGraph.link(prerequisite.placeInChain, node.placeInChain));
      } else {
        keep(prerequisite, node);
      }
    }
  }

  private void keep(LinkGraph graph, Node[] nodes) {
    boolean[] dropped = CycleBreaker.dropped(graph);
    for (int link = 0; link < graph.links(); link++) {
      Node prerequisite = nodes[graph.prerequisite(link)];
      Node dependent = nodes[graph.dependent(link)];
      if (dropped[link]) {
        dependent.note(FlagReason.LINK_DROPPED, prerequisite.key());
      } else {
        keep(prerequisite, dependent);
      }
    }
    cycles.add(graph, dropped, nodes);
  }

  private void keep(Node prerequisite, Node dependent) {
    waits.add(prerequisite.number, dependent.number);
    if (!prerequisite.hasEffort()) {
      dependent.note(FlagReason.PREREQUISITE_WITHOUT_EFFORT, prerequisite.key());
    } else if (!prerequisite.mayLead()) {
      dependent.note(FlagReason.PREREQUISITE_WITHOUT_SCORE, prerequisite.key());
    }
  }
}
