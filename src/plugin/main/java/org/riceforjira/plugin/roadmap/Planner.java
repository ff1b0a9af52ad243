package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riceforjira.core.plan.roadmap.Horizon;
import org.riceforjira.core.plan.roadmap.Roadmap;
import org.riceforjira.core.plan.roadmap.WhatIf;
import org.riceforjira.core.settings.LaneChoice;
import org.riceforjira.core.settings.LaneKind;
import org.riceforjira.core.settings.Planning;
import org.riceforjira.core.settings.horizon.PlanCapacity;
import org.riceforjira.core.settings.horizon.PlanPeriods;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Issues;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.Plan.Frame;
import org.riceforjira.plugin.roadmap.RoadmapQuestion.Supposed;
import org.springframework.stereotype.Component;

/** Makes roadmaps. */
@Component
class Planner {
  private final PeriodChoice periods;
  private final IssueReaders readers;
  private final Issues issues;
  private final Texts texts;

  Planner(PeriodChoice periods, IssueReaders readers, Issues issues, Texts texts) {
    this.periods = periods;
    this.readers = readers;
    this.issues = issues;
    this.texts = texts;
  }

  /** The roadmap of a source, whose rankings are there. */
  Plan plan(RoadmapSource source, RoadmapQuestion question, JoinedRanking ranking) {
    Frame frame = frame(source.settings().planning(), question);
    SeenCandidates candidates =
        new SeenCandidates(
            ranking,
            new ReadIssues(readers, source, frame.lanes()),
            frame.capacity(),
            question.cut());
    Optional<Roadmap> roadmap =
        frame.capacity().isChosen()
            ? Optional.of(roadmap(source, question, frame, candidates))
            : Optional.empty();
    return new Plan(source, question, frame, candidates, roadmap);
  }

  private static Roadmap roadmap(
      RoadmapSource source, RoadmapQuestion question, Frame frame, SeenCandidates candidates) {
    Horizon left = frame.horizon().from(frame.periods().today());
    int most = source.settings().planning().horizon().mostIssues();
    return Roadmap.of(whatIf(question.supposed()).of(candidates, left.periods()), left, most);
  }

  static WhatIf whatIf(Supposed supposed) {
    List<WhatIf.Pin> pins =
        supposed.pinned().entrySet().stream()
            .map(pin -> new WhatIf.Pin(pin.getKey(), pin.getValue()))
            .toList();
    return new WhatIf(Set.copyOf(supposed.dropped()), pins, supposed.delayed());
  }

  /** Epics that the visitor may not see lend no capacity, and are not named. */
  private Frame frame(Planning planning, RoadmapQuestion question) {
    PlanPeriods wanted = periods.of(question.span(), planning.horizon());
    LaneChoice lanes = lanes(planning.lanes(), question);
    if (lanes.kind() == LaneKind.NONE && !question.capacity().lanes().isEmpty()) {
      throw Refusal.invalid(Map.of("laneCapacity", texts.text("rice.plan.error.nolanes")));
    }
    PlanCapacity capacity =
        PlanCapacity.of(question.capacity(), planning, lanes, wanted.kind())
            .only(lane -> lanes.kind() != LaneKind.EPIC || issues.visible(lane).isPresent());
    return new Frame(wanted, capacity.over(wanted), capacity, lanes);
  }

  private static LaneChoice lanes(LaneChoice chosen, RoadmapQuestion question) {
    return question
        .lanes()
        .map(wanted -> new LaneChoice(wanted.kind(), wanted.field(), Map.of()))
        .orElse(chosen);
  }
}
