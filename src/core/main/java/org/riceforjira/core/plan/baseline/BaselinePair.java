package org.riceforjira.core.plan.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One issue in the older and in the newer baseline; a side is empty where it is not listed.
 *
 * @param done true when the issue was finished in the meantime
 */
record BaselinePair(Optional<Side> older, Optional<Side> newer, boolean done) {

  /** The issue's line and when it ends if it is placed, so that its periods are not needed. */
  record Side(BaselineLine line, Optional<BaselineEnd> end) {
    boolean isPlaced() {
      return end.isPresent();
    }
  }

  /** Every issue of either baseline once, matched by id; callers sort. */
  static List<BaselinePair> of(Baseline older, Baseline newer, Set<Long> done) {
    Map<Long, Side> rest = new LinkedHashMap<>();
    newer.lines().forEach(line -> rest.put(line.issue().id(), side(newer, line)));
    List<BaselinePair> pairs = new ArrayList<>();
    for (BaselineLine line : older.lines()) {
      long id = line.issue().id();
      Optional<Side> now = Optional.ofNullable(rest.remove(id));
      pairs.add(new BaselinePair(Optional.of(side(older, line)), now, done.contains(id)));
    }
    for (Side side : rest.values()) {
      boolean isDone = done.contains(side.line().issue().id());
      pairs.add(new BaselinePair(Optional.empty(), Optional.of(side), isDone));
    }
    return pairs;
  }

  /** By the key it has now, or had last. */
  BaselineIssue issue() {
    return newer.or(() -> older).orElseThrow().line().issue();
  }

  boolean wasPlaced() {
    return older.filter(Side::isPlaced).isPresent();
  }

  boolean isPlaced() {
    return newer.filter(Side::isPlaced).isPresent();
  }

  /** In the plan then and not now, because it was finished: neither in nor out. */
  boolean isFinished() {
    return done && wasPlaced() && !isPlaced();
  }

  /** In the plan then and not now, and not because it was finished. */
  boolean isOut() {
    return !done && wasPlaced() && !isPlaced();
  }

  /** Listed in both and with nothing to tell: no other end, or not placed, same score, effort. */
  boolean isUnchanged() {
    return older.isPresent()
        && newer.isPresent()
        && wasPlaced() == isPlaced()
        && !(isPlaced() && hasMoved())
        && !BaselineRevision.isOne(older.get().line().score(), newer.get().line().score())
        && !BaselineRevision.isOne(older.get().line().effort(), newer.get().line().effort());
  }

  /** Of an issue that is placed in both. */
  private boolean hasMoved() {
    BaselineEnd before = older.flatMap(Side::end).orElseThrow();
    BaselineEnd after = newer.flatMap(Side::end).orElseThrow();
    return before.isBefore(after) || after.isBefore(before);
  }

  private static Side side(Baseline baseline, BaselineLine line) {
    return new Side(line, baseline.end(line));
  }
}
