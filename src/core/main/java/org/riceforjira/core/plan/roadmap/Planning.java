package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes one roadmap. */
final class Planning {
  private final Horizon horizon;
  private final KnownIssues known;
  private final CycleLog cycles = new CycleLog();
  private final Waits waits = new Waits();
  private final Places places;
  private final EffectiveOrder order;
  private final IssueReader reader;
  private final Pools pools;

  private final Lateness lateness;
  private final Milestones milestones;
  private final List<Placement> placements = new ArrayList<>();
  private final List<NotPlaced> notPlaced = new ArrayList<>();
  private final List<IssueRef> done = new ArrayList<>();

  Planning(Backlog backlog, Horizon horizon, int limit) {
    this.horizon = horizon;
    pools = new Pools(horizon.capacities());
    known = new KnownIssues(backlog, pools, limit);
    places = new Places(backlog.order());
    order = new EffectiveOrder(known, places, waits);
    ChainReader chains = new ChainReader(backlog, known, places, waits, cycles);
    reader = new IssueReader(backlog, known, chains, order);
    lateness = new Lateness(horizon.periods());
    milestones = new Milestones(horizon.periods());
  }

  Roadmap roadmap() {
    Scheduler scheduler = new Scheduler(horizon.periods(), pools, reader, order, waits);
    scheduler.run();
    tellOrdered(scheduler.ends());
    tellOthers();
    return new Roadmap(
        periods(),
        placements,
        new Remainder(notPlaced, done),
        milestones.outlooks(),
        new BacklogReading(known.all().size(), reader.end(), cycles.cycles()));
  }

  private void tellOrdered(Ends ends) {
    Blockers blockers = new Blockers(order, waits, ends);
    Placements made = new Placements(order, ends, lateness);
    for (Node node : order.all()) {
      if (node.turn.parts().isEmpty()) {
        add(whyNotReached(node, blockers.of(node)));
      } else {
        Placement placement = made.of(node);
        placements.add(placement);
        milestones.add(placement);
      }
    }
  }

  private void tellOthers() {
    Node[] others =
        known.all().stream().filter(n -> !order.hasPlace(n.number)).toArray(Node[]::new);
    places.sort(others);
    for (Node node : others) {
      if (node.isDone()) {
        done.add(node.candidate.issue());
      } else {
        add(whyNotOrdered(node));
      }
    }
  }

  private void add(NotPlaced issue) {
    notPlaced.add(issue);
    milestones.add(issue);
  }

  private NotPlaced whyNotReached(Node node, Optional<Node> blocker) {
    Candidate candidate = node.candidate;
    Pool pool = node.turn.pool;
    if (!node.hasEffort()) {
      return NotPlaced.of(candidate, NotPlacedReason.NO_EFFORT);
    }
    if (mayNeverBegin(node)) {
      return startsAfterRoadmap(node);
    }
    if (!pool.hasAnyCapacity()) {
      return pool.lane
          .map(lane -> NotPlaced.of(candidate, NotPlacedReason.LANE_WITHOUT_CAPACITY, lane))
          .orElse(NotPlaced.of(candidate, NotPlacedReason.COMMON_POOL_WITHOUT_CAPACITY));
    }
    return blocker
        .map(Node::key)
        .map(key -> NotPlaced.of(candidate, NotPlacedReason.PREREQUISITE_NOT_ENDED, key))
        .orElse(NotPlaced.of(candidate, NotPlacedReason.NO_CAPACITY_LEFT));
  }

  /** It was read, but the order did not come to it. */
  private NotPlaced whyNotOrdered(Node node) {
    Candidate candidate = node.candidate;
    if (!node.hasEffort()) {
      return NotPlaced.of(candidate, NotPlacedReason.NO_EFFORT);
    }
    if (!node.mayLead()) {
      return NotPlaced.of(candidate, NotPlacedReason.NO_SCORE);
    }
    if (mayNeverBegin(node)) {
      return startsAfterRoadmap(node);
    }
    return reader.end() == ReadingEnd.LIMIT_REACHED
        ? NotPlaced.of(candidate, NotPlacedReason.READING_LIMIT, known.all().size())
        : NotPlaced.of(candidate, NotPlacedReason.NO_CAPACITY_LEFT);
  }

  private boolean mayNeverBegin(Node node) {
    int periods = horizon.periods().list().size();
    return node.candidate.notBefore().map(horizon.periods()::firstFrom).orElse(0) == periods;
  }

  private static NotPlaced startsAfterRoadmap(Node node) {
    Candidate candidate = node.candidate;
    return NotPlaced.of(
        candidate, NotPlacedReason.STARTS_AFTER_ROADMAP, candidate.notBefore().orElseThrow());
  }

  private List<RoadmapPeriod> periods() {
    List<Period> list = horizon.periods().list();
    return IntStream.range(0, list.size())
        .mapToObj(
            i -> new RoadmapPeriod(list.get(i), pools.all().stream().map(p -> p.use(i)).toList()))
        .toList();
  }
}
