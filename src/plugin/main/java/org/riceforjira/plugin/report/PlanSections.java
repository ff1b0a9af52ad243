package org.riceforjira.plugin.report;

import java.util.List;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.springframework.stereotype.Component;

/** The parts of a report that tell what is planned. */
@Component
class PlanSections {
  private final SummarySection summary;
  private final GoalSection goals;
  private final BoardSection board;
  private final TopSection top;
  private final MilestoneSection milestones;

  PlanSections(
      SummarySection summary,
      GoalSection goals,
      BoardSection board,
      TopSection top,
      MilestoneSection milestones) {
    this.summary = summary;
    this.goals = goals;
    this.board = board;
    this.top = top;
    this.milestones = milestones;
  }

  /** Without a capacity there is a ranking to show, but no plan. */
  List<SectionJson> of(PlanReport report, ServedGoals served) {
    if (!report.roadmap().configured()) {
      return List.of(summary.of(report, served), top.of(report));
    }
    return List.of(
        summary.of(report, served),
        goals.of(report, served),
        board.of(report),
        top.of(report),
        milestones.of(report));
  }
}
