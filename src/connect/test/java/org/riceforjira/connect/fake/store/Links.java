package org.riceforjira.connect.fake.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which issue is linked to which. */
public final class Links {
  private final Map<Long, List<Link>> byIssue = new HashMap<>();
  private long lastId = 20_000;

  /** A link that its source names outward, and its target inward. */
  public synchronized void add(LinkType type, long from, long to) {
    Link link = new Link(++lastId, type, from, to);
    byIssue.computeIfAbsent(from, none -> new ArrayList<>()).add(link);
    if (from != to) {
      byIssue.computeIfAbsent(to, none -> new ArrayList<>()).add(link);
    }
  }

  synchronized void remove(long issue) {
    byIssue.remove(issue);
    byIssue
        .values()
        .forEach(links -> links.removeIf(link -> link.from == issue || link.to == issue));
  }

  public synchronized List<Link> of(long issue) {
    return List.copyOf(byIssue.getOrDefault(issue, List.of()));
  }

  /** One link. */
  public record Link(long id, LinkType type, long from, long to) {
    public long other(long issue) {
      return issue == from ? to : from;
    }
  }
}
