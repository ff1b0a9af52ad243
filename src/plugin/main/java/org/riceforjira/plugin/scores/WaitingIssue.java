package org.riceforjira.plugin.scores;

import java.util.HashSet;
import java.util.Set;
import org.riceforjira.plugin.jira.IssueRef;

/**
 * Work on one issue that can wait.
 *
 * @param itself true if its own score has to be made right
 * @param changed names of its fields that changed, which linked issues may sum up
 * @param steps how many links away the issue is from the one that somebody changed
 */
record WaitingIssue(IssueRef issue, boolean itself, Set<String> changed, int steps) {
  /** Farther away nothing follows: sums can go round in a circle. */
  static final int FARTHEST = 5;

  WaitingIssue {
    changed = Set.copyOf(changed);
  }

  /** Its own score has to be made right. */
  static WaitingIssue itself(IssueRef issue) {
    return new WaitingIssue(issue, true, Set.of(), 0);
  }

  /** Scores of the issues linked to it have to be made right. */
  static WaitingIssue linked(IssueRef issue, Set<String> changed) {
    return new WaitingIssue(issue, false, changed, 0);
  }

  /** An issue linked to this one, whose own score has to be made right. */
  WaitingIssue next(IssueRef linked) {
    return new WaitingIssue(linked, true, Set.of(), steps + 1);
  }

  /** This field of it changed too. */
  WaitingIssue changing(String name) {
    Set<String> all = new HashSet<>(changed);
    all.add(name);
    return new WaitingIssue(issue, itself, all, steps);
  }

  /** True if no linked issue follows this one any more. */
  boolean farthest() {
    return steps >= FARTHEST;
  }

  /** Both; the issue as this one knows it, which is later. */
  WaitingIssue after(WaitingIssue earlier) {
    Set<String> all = new HashSet<>(changed);
    all.addAll(earlier.changed);
    return new WaitingIssue(issue, itself || earlier.itself, all, Math.max(steps, earlier.steps));
  }
}
