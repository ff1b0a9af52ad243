package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;

/** What planning knows about an issue that was read. */
final class Node {
  /** The chain of an issue of which nobody asked what it waits for. */
  static final int NO_CHAIN = 0;

  final int number;
  final long id;
  final Candidate candidate;

  /** What it was read with. */
  int chain = NO_CHAIN;

  /** Its place among the issues of its chain, 0 for the best; -1 while the chain is being read. */
  int placeInChain = -1;

  final Turn turn;

  /** Its place among the pinned ones, or {@link Pins#NONE}. */
  final int pin;

  private final Progress progress;
  private final boolean hasEffort;
  private final boolean hasScore;
  private List<Flag> notes = List.of();

  Node(int number, Candidate candidate, Pool pool, int pin) {
    this.number = number;
    id = candidate.id();
    this.candidate = candidate;
    turn = new Turn(pool, candidate);
    this.pin = pin;
    progress = candidate.progress();
    hasEffort = candidate.hasEffort();
    hasScore = candidate.score().isPresent();
  }

  String key() {
    return candidate.key();
  }

  boolean isDone() {
    return progress == Progress.DONE;
  }

  boolean isInProgress() {
    return progress == Progress.IN_PROGRESS;
  }

  boolean hasEffort() {
    return hasEffort;
  }

  /** True when somebody put it before all others. */
  boolean isPinned() {
    return pin != Pins.NONE;
  }

  /**
   * True when it may take a place for its own sake: pinned, begun, or ranked; and it must have
   * effort.
   */
  boolean mayLead() {
    boolean called = isPinned() || isInProgress() || hasScore;
    return called && !isDone() && hasEffort;
  }

  /** Flags that come from its links. */
  List<Flag> notes() {
    return notes;
  }

  void note(FlagReason reason, String key) {
    if (notes.isEmpty()) {
      notes = new ArrayList<>(2);
    }
    notes.add(Flag.of(reason, key));
  }
}
