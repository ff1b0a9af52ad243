package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;

/** What planning knows about an issue that was read. */
final class Node {
  final Candidate candidate;
  final Turn turn;

  /** What it was read with; null as long as nobody asked what it waits for. */
  Chain chain;

  /** Its place among the issues of its chain, 0 for the best. */
  int placeInChain;

  /** Whose place it took, itself when it came by its own rank; null without a place. */
  Node leader;

  /** Its place in the effective order, or -1. */
  int position = -1;

  /** Its number while places are given to it and others. */
  int local;

  Wait firstPrerequisite;
  Wait firstDependent;

  private List<Flag> notes = List.of();

  Node(Candidate candidate) {
    this.candidate = candidate;
    turn = new Turn(candidate);
  }

  String key() {
    return candidate.key();
  }

  boolean isDone() {
    return candidate.progress() == Progress.DONE;
  }

  boolean isInProgress() {
    return candidate.progress() == Progress.IN_PROGRESS;
  }

  /** True when it may take a place for its own sake: begun, or ranked; and it must have effort. */
  boolean mayLead() {
    boolean called = isInProgress() || candidate.score().isPresent();
    return called && !isDone() && candidate.hasEffort();
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

  void waitFor(Node prerequisite) {
    Wait.add(prerequisite, this);
    if (!prerequisite.candidate.hasEffort()) {
      note(FlagReason.PREREQUISITE_WITHOUT_EFFORT, prerequisite.key());
    } else if (!prerequisite.mayLead()) {
      note(FlagReason.PREREQUISITE_WITHOUT_SCORE, prerequisite.key());
    }
  }
}
