package org.riceforjira.plugin.scores;

import java.util.HashSet;
import java.util.Set;
import org.riceforjira.plugin.jira.IssueRef;

/**
 * Work on one issue that can wait.
 *
 * @param itself true if its own score has to be made right
 * @param changed names of its fields that changed, which linked issues may sum up
 */
record WaitingIssue(IssueRef issue, boolean itself, Set<String> changed) {
  WaitingIssue {
    changed = Set.copyOf(changed);
  }

  /** Its own score has to be made right. */
  static WaitingIssue itself(IssueRef issue) {
    return new WaitingIssue(issue, true, Set.of());
  }

  /** Scores of the issues linked to it have to be made right. */
  static WaitingIssue linked(IssueRef issue, Set<String> changed) {
    return new WaitingIssue(issue, false, changed);
  }

  /** Both; the issue as this one knows it, which is later. */
  WaitingIssue after(WaitingIssue earlier) {
    Set<String> all = new HashSet<>(changed);
    all.addAll(earlier.changed);
    return new WaitingIssue(issue, itself || earlier.itself, all);
  }
}
