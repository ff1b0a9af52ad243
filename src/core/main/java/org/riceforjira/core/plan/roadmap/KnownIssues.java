package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The issues read so far, up to a limit, and the numbers of those that were asked for. */
final class KnownIssues {
  private final Backlog backlog;
  private final Pools pools;
  private final int limit;
  private final Pins pins;
  private final List<Node> read = new ArrayList<>();

  /** By number; null for an issue outside the plan, or not found yet. */
  private final List<Node> nodes = new ArrayList<>();

  private final LongIndex numbers = new LongIndex();

  KnownIssues(Backlog backlog, Pools pools, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "A roadmap must be allowed to read at least one issue, was " + limit + ".");
    }
    this.backlog = backlog;
    this.pools = pools;
    this.limit = limit;
    pins = new Pins(backlog.pinned());
  }

  List<Node> all() {
    return read;
  }

  /** True when this many more issues may be read. */
  boolean hasRoomFor(int more) {
    return more <= limit - read.size();
  }

  /** Reads the pinned issues; empty when these are more than may be read. */
  Optional<List<Node>> pinned() {
    List<Long> missing = new ArrayList<>();
    int[] numbersOfPins = pins.ids().stream().mapToInt(id -> number(id, missing)).toArray();
    if (!hasRoomFor(missing.size())) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      find(missing);
    }
    return Optional.of(
        Arrays.stream(numbersOfPins).mapToObj(nodes::get).filter(Objects::nonNull).toList());
  }

  /** The issue, which counts as read once, even if the backlog gives it again. */
  Node add(Candidate candidate) {
    int number = number(candidate.id());
    Node known = nodes.get(number);
    return known == null ? register(number, candidate) : known;
  }

  /** The number of an issue; the first time that it is missed it joins the missing ones. */
  int number(long id, List<Long> missing) {
    int before = nodes.size();
    int number = number(id);
    if (number == before) {
      missing.add(id);
    }
    return number;
  }

  /** Null when the backlog was asked for the issue in vain. */
  Node get(int number) {
    return nodes.get(number);
  }

  /**
   * Looks up issues that were missing; those that the backlog does not have stay outside. One that
   * comes twice, as with pages that shift, counts once.
   */
  void find(List<Long> missing) {
    for (Candidate found : backlog.find(missing)) {
      int number = numbers.get(found.id());
      if (number != LongIndex.ABSENT && nodes.get(number) == null) {
        register(number, found);
      } else if (!missing.contains(found.id())) {
        throw new IllegalStateException(
            "The backlog gave " + found.key() + ", which it was not asked for.");
      }
    }
  }

  private int number(long id) {
    int number = numbers.putIfAbsent(id, nodes.size());
    if (number == nodes.size()) {
      nodes.add(null);
    }
    return number;
  }

  private Node register(int number, Candidate candidate) {
    Node node = new Node(number, candidate, pools.of(candidate), pins.place(candidate.id()));
    nodes.set(number, node);
    read.add(node);
    return node;
  }
}
