package org.riceforjira.plugin.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riceforjira.core.plan.baseline.CarriedOver;
import org.riceforjira.core.plan.roadmap.Period;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.plugin.jira.PlannedIssue;
import org.riceforjira.plugin.roadmap.RoadmapJson.SlippedJson;
import org.springframework.stereotype.Component;

/** Finds the cells in which work should have ended that is not done. */
@Component
class SlippedViews {
  private final CardViews cards;
  private final BaselineTexts texts;

  SlippedViews(CardViews cards, BaselineTexts texts) {
    this.cards = cards;
    this.texts = texts;
  }

  Slipped of(Plan plan, LaneRows lanes, Marks marks) {
    Map<Slipped.Cell, List<SlippedJson>> cells = new HashMap<>();
    Map<Slipped.Cell, Double> efforts = new HashMap<>();
    Map<Long, String> carried = new HashMap<>();
    Map<Long, Placement> placements = plan.placements();
    for (CarriedOver issue : marks.carried()) {
      PlannedIssue now = plan.candidates().issues().seen(issue.issue().id()).orElseThrow();
      carried.put(now.id(), texts.period(issue.period()));
      Slipped.Cell cell = cell(plan, lanes, issue, now).orElse(null);
      if (cell != null) {
        SlippedJson slipped = slipped(plan, placements.get(now.id()), now);
        cells.computeIfAbsent(cell, none -> new ArrayList<>()).add(slipped);
        efforts.merge(cell, effort(plan, now), Double::sum);
      }
    }
    return new Slipped(cells, efforts, carried);
  }

  /** As estimated now; nothing where nobody knows. */
  private static double effort(Plan plan, PlannedIssue issue) {
    return plan.candidates()
        .ranking()
        .find(issue.id())
        .map(entry -> entry.factors().effort())
        .filter(effort -> effort >= 0)
        .orElse(0.0);
  }

  /** Empty where the period that is over is not shown. */
  private static Optional<Slipped.Cell> cell(
      Plan plan, LaneRows lanes, CarriedOver issue, PlannedIssue now) {
    List<Period> periods = plan.frame().periods().list();
    for (int column = 0; column < plan.frame().periods().over(); column++) {
      Period period = periods.get(column);
      boolean ended =
          !issue.period().end().isBefore(period.start())
              && !issue.period().end().isAfter(period.end());
      if (ended) {
        int row = lanes.index(plan.candidates().lane(now.lanes()));
        return Optional.of(new Slipped.Cell(column, row));
      }
    }
    return Optional.empty();
  }

  private SlippedJson slipped(Plan plan, Placement placement, PlannedIssue issue) {
    String to = placement == null ? null : cards.place(plan, placement.schedule());
    return new SlippedJson(issue.key(), issue.traits().summary(), to);
  }
}
