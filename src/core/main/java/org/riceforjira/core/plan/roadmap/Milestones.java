package org.riceforjira.core.plan.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the issues of each milestone. */
final class Milestones {
  private final Periods periods;
  private final SortedMap<Milestone, Issues> issues = new TreeMap<>(Milestone.FIRST);

  private record Issues(List<IssueRef> placed, List<IssueRef> late, List<IssueRef> notPlaced) {
    Issues() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  Milestones(Periods periods) {
    this.periods = periods;
  }

  void add(Placement placement) {
    Candidate candidate = placement.candidate();
    candidate
        .deadlines()
        .milestone()
        .map(this::issues)
        .ifPresent(
            of -> {
              of.placed.add(candidate.issue());
              if (placement.has(FlagReason.LATE_FOR_MILESTONE)) {
                of.late.add(candidate.issue());
              }
            });
  }

  void add(NotPlaced notPlaced) {
    Candidate candidate = notPlaced.candidate();
    candidate
        .deadlines()
        .milestone()
        .map(this::issues)
        .ifPresent(of -> of.notPlaced.add(candidate.issue()));
  }

  /** By date, then by name. */
  List<MilestoneOutlook> outlooks() {
    return issues.entrySet().stream().map(e -> outlook(e.getKey(), e.getValue())).toList();
  }

  private Issues issues(Milestone milestone) {
    return issues.computeIfAbsent(milestone, m -> new Issues());
  }

  private MilestoneOutlook outlook(Milestone milestone, Issues of) {
    return new MilestoneOutlook(
        milestone, periods.at(milestone.date()), of.placed, of.late, of.notPlaced);
  }
}
