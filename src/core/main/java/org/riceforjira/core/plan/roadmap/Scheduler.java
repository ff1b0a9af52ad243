package org.riceforjira.core.plan.roadmap;

import java.util.List;

/**
 * Fills the periods, one after the other. In each, work that has begun goes on first; then, again
 * and again, the best issue in effective order begins whose prerequisites have ended and whose pool
 * has something left. While an issue waits for another pool, or for the period in which it may
 * begin, lower ranked ones of its own pool go first, so that no capacity is wasted.
 *
 * <p>Why nobody is passed over within a period: an issue becomes ready before anything begins in
 * it, or when a prerequisite ends in it, which comes before it in effective order, and so is picked
 * before anything that comes after both.
 *
 * <p>Why more capacity never ends anything later: as long as each pool serves its issues in the
 * same order, an issue starts when the one before it in the pool has ended, and neither before the
 * period in which its last prerequisite ends nor before the first in which it may begin. None of
 * these gets later when a pool gets more, so neither does the issue. With one pool, and issues that
 * may all begin at once, the order is always the effective one. With several pools, more for one
 * can bring an issue before another that went first while it waited, and so delay that one. And
 * with an issue that may begin later only, more can let a long one begin before its period opens.
 */
final class Scheduler {
  private final List<Period> periods;
  private final Pools pools;
  private final IssueReader reader;
  private final EffectiveOrder order;
  private final Waits waits;
  private final Ends ends = new Ends();

  /** Positions of the best ready issue of each pool, perhaps outdated. */
  private IntHeap best = new IntHeap();

  private final IntList ending = new IntList();
  private final HeldIssues held;
  private int open;

  /** How many pools have something left in the open period. */
  private int poolsLeft;

  Scheduler(Periods periods, Pools pools, IssueReader reader, EffectiveOrder order, Waits waits) {
    this.periods = periods.list();
    held = new HeldIssues(periods);
    this.pools = pools;
    this.reader = reader;
    this.order = order;
    this.waits = waits;
  }

  Ends ends() {
    return ends;
  }

  void run() {
    for (int period = 0; period < periods.size(); period++) {
      open(period);
      while (beginBest() || readMore()) {
        // Until nothing fits any more.
      }
    }
  }

  private void open(int period) {
    open = period;
    best = new IntHeap();
    poolsLeft = 0;
    for (Pool pool : pools.all()) {
      pool.open(period);
      poolsLeft += pool.hasCapacityLeft() ? 1 : 0;
      offerBest(pool);
    }
    held.release(period).forEach(this::makeReady);
    endAll();
    for (Pool pool : pools.all()) {
      if (pool.hasCapacityLeft()) {
        pool.begun().ifPresent(node -> serve(pool, node));
      }
    }
  }

  private boolean beginBest() {
    while (!best.isEmpty()) {
      int position = best.poll();
      Node node = order.at(position);
      Pool pool = node.turn.pool;
      if (pool.hasCapacityLeft() && !pool.ready.isEmpty() && pool.ready.peek() == position) {
        pool.ready.poll();
        serve(pool, node);
        return true;
      }
    }
    return false;
  }

  private boolean readMore() {
    if (poolsLeft == 0 || !reader.hasMore()) {
      return false;
    }
    reader.next().forEach(this::enter);
    return true;
  }

  private void serve(Pool pool, Node node) {
    boolean ended = pool.serve(node);
    poolsLeft -= pool.hasCapacityLeft() ? 0 : 1;
    if (ended) {
      ends.endNotBefore(pool.today(periods.get(open)), node.number);
      end(node);
    }
    offerBest(pool);
  }

  private void offerBest(Pool pool) {
    if (pool.hasCapacityLeft() && !pool.ready.isEmpty()) {
      best.add(pool.ready.peek());
    }
  }

  private void enter(Node node) {
    ends.enter(node.number);
    int wait = waits.firstPrerequisite(node.number);
    for (; wait != Waits.NONE; wait = waits.nextPrerequisite(wait)) {
      ends.waitFor(waits.prerequisite(wait), node.number);
    }
    if (!ends.isWaiting(node.number)) {
      makeReady(node);
    }
    endAll();
  }

  private void end(Node node) {
    ending.add(node.number);
    endAll();
  }

  private void endAll() {
    while (!ending.isEmpty()) {
      int ended = ending.removeLast();
      ends.end(ended);
      int wait = waits.firstDependent(ended);
      for (; wait != Waits.NONE; wait = waits.nextDependent(wait)) {
        int dependent = waits.dependent(wait);
        if (ends.release(dependent, ended)) {
          makeReady(order.at(order.position(dependent)));
        }
      }
    }
  }

  /**
   * Without effort an issue cannot be placed, and ends as soon as its prerequisites have: what
   * waits for it still comes after them, and after the day before which it may not begin.
   */
  private void makeReady(Node node) {
    if (held.hold(node, open)) {
      return;
    }
    if (node.hasEffort()) {
      Pool pool = node.turn.pool;
      pool.ready.add(order.position(node.number));
      offerBest(pool);
    } else {
      ending.add(node.number);
    }
  }
}
