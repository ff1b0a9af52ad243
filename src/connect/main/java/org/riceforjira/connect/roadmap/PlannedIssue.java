package org.riceforjira.connect.roadmap;

import java.util.List;
import java.util.Objects;
import org.riceforjira.core.plan.roadmap.Deadlines;
import org.riceforjira.core.plan.roadmap.IssueRef;
import org.riceforjira.core.plan.roadmap.Progress;

/**
 * What a roadmap needs of a candidate beside its score.
 *
 * @param lanes by name; empty for an issue that belongs to none
 * @param prerequisites what it waits for, directly
 */
record PlannedIssue(
    String summary,
    Status status,
    List<Lane> lanes,
    Deadlines deadlines,
    List<Prerequisite> prerequisites) {
  PlannedIssue {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(status, "status");
    lanes = List.copyOf(lanes);
    Objects.requireNonNull(deadlines, "deadlines");
    prerequisites = List.copyOf(prerequisites);
  }

  /** The status of an issue, and how far the work is by it. */
  record Status(String name, Progress progress) {}

  /** An issue that another waits for, wherever it is. */
  record Prerequisite(IssueRef issue, Progress progress) {}
}
