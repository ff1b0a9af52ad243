package org.riceforjira.core.plan.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a roadmap means for a milestone.
 *
 * @param period the index of the period it falls into; empty outside all of them
 * @param placed its issues on the roadmap
 * @param late those of them that are expected to end after it
 * @param notPlaced its issues that were read but are not on the roadmap
 */
public record MilestoneOutlook(
    Milestone milestone,
    OptionalInt period,
    List<IssueRef> placed,
    List<IssueRef> late,
    List<IssueRef> notPlaced) {
  public MilestoneOutlook {
    Objects.requireNonNull(milestone, "milestone");
    Objects.requireNonNull(period, "period");
    placed = List.copyOf(placed);
    late = List.copyOf(late);
    notPlaced = List.copyOf(notPlaced);
  }

  /** True when any of its placed issues is late; those that are not placed may be, too. */
  public boolean isLate() {
    return !late.isEmpty();
  }
}
