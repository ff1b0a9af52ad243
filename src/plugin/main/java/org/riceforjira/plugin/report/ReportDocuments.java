package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReports;
import org.springframework.stereotype.Component;

/** Puts reports together. */
@Component
class ReportDocuments {
  private final ReportHead head;
  private final GoalReader goals;
  private final PlanSections plan;
  private final CourseSections course;

  ReportDocuments(ReportHead head, GoalReader goals, PlanSections plan, CourseSections course) {
    this.head = head;
    this.goals = goals;
    this.plan = plan;
    this.course = course;
  }

  /** The report, or how far the making of the rankings is. */
  ReportJson of(PlanReports.Answer answer) {
    if (answer instanceof PlanReports.Made made) {
      return of(made.report());
    }
    PlanReports.Making making = (PlanReports.Making) answer;
    String title = head.title(making.preparing().source());
    return ReportJson.preparing(title, making.preparing().preparing());
  }

  ReportJson of(PlanReport report) {
    List<SectionJson> sections = new ArrayList<>(plan.of(report, goals.of(report)));
    sections.addAll(course.of(report));
    return new ReportJson(null, head.title(report.roadmap().source()), head.of(report), sections);
  }
}
