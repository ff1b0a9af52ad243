package org.riceforjira.core.plan.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One issue in the older and in the newer baseline; a side is empty where it is not listed. */
record BaselinePair(Optional<Side> older, Optional<Side> newer) {

  /** The issue's line with the last day it is placed on, so that its periods are not needed. */
  record Side(BaselineLine line, Optional<LocalDate> end) {
    boolean isPlaced() {
      return end.isPresent();
    }
  }

  /** Every issue of either baseline once, matched by id; callers sort. */
  static List<BaselinePair> of(Baseline older, Baseline newer) {
    Map<Long, Side> rest = new LinkedHashMap<>();
    newer.lines().forEach(line -> rest.put(line.issue().id(), side(newer, line)));
    List<BaselinePair> pairs = new ArrayList<>();
    for (BaselineLine line : older.lines()) {
      Optional<Side> now = Optional.ofNullable(rest.remove(line.issue().id()));
      pairs.add(new BaselinePair(Optional.of(side(older, line)), now));
    }
    rest.values().forEach(side -> pairs.add(new BaselinePair(Optional.empty(), Optional.of(side))));
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

  /** Listed in both and with nothing to tell: same last day, or not placed, same score, effort. */
  boolean isUnchanged() {
    return older.isPresent()
        && newer.isPresent()
        && older.get().end().equals(newer.get().end())
        && older.get().line().score().equals(newer.get().line().score())
        && older.get().line().effort().equals(newer.get().line().effort());
  }

  private static Side side(Baseline baseline, BaselineLine line) {
    return new Side(line, baseline.end(line));
  }
}
