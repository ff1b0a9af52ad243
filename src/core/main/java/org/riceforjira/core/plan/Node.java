package org.riceforjira.core.plan;

import java.util.ArrayList;
import java.util.List;

/** What planning knows about an issue that was read. */
final class Node {
  final Candidate candidate;

  /** Flags that come from its links. */
  final List<Flag> notes = new ArrayList<>(0);

  /** What it has to wait for: links that are kept, to issues of the plan that are not done. */
  final List<Node> prerequisites = new ArrayList<>(0);

  /** The other ends of the same links. */
  final List<Node> dependents = new ArrayList<>(0);

  /** All its links to prerequisites, while they are being sorted out. */
  List<IssueRef> links = List.of();

  /** How much is known of what it waits for. */
  Chain chain = Chain.UNKNOWN;

  /** Its number while a group of issues is looked at. */
  int local;

  /** Its place in the effective order, or -1. */
  int position = -1;

  /** Whose place it took; itself when it came by its own rank. */
  Node leader;

  final Turn turn;

  enum Chain {
    UNKNOWN,
    BEING_READ,
    KNOWN
  }

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

  /** True when it may take a place for its own sake: begun, or ranked; and it must have effort. */
  boolean mayLead() {
    boolean called = candidate.progress() == Progress.IN_PROGRESS || candidate.score().isPresent();
    return called && !isDone() && candidate.hasEffort();
  }

  void waitFor(Node prerequisite) {
    prerequisites.add(prerequisite);
    prerequisite.dependents.add(this);
    if (!prerequisite.candidate.hasEffort()) {
      notes.add(Flag.of(FlagReason.PREREQUISITE_WITHOUT_EFFORT, prerequisite.candidate.key()));
    }
  }
}
