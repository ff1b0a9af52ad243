package org.riceforjira.plugin.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.jira.Texts;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReports;
import org.riceforjira.plugin.roadmap.RoadmapJson.Named;
import org.springframework.stereotype.Component;

/** Reports to take away. */
@Component
class ReportFiles {
  private final ReportDocuments documents;
  private final GoalReader goals;
  private final Texts texts;

  ReportFiles(ReportDocuments documents, GoalReader goals, Texts texts) {
    this.documents = documents;
    this.goals = goals;
    this.texts = texts;
  }

  /** A file of a kind, "md" or "csv"; 409 while a ranking is being made. */
  ReportFile of(String ending, PlanReports.Answer answer) {
    PlanReport report = whole(answer);
    return ending.equals("csv") ? csv(report) : markdown(report);
  }

  private ReportFile markdown(PlanReport report) {
    String text = ReportMarkdown.of(documents.of(report));
    return new ReportFile(name(report) + ".md", "text/markdown;charset=UTF-8", text);
  }

  private ReportFile csv(PlanReport report) {
    StringWriter text = new StringWriter();
    try {
      new ReportCsv(text).write(report, goals.of(report));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written to", e);
    }
    return new ReportFile(name(report) + ".csv", "text/csv;charset=UTF-8", text.toString());
  }

  private PlanReport whole(PlanReports.Answer answer) {
    if (answer instanceof PlanReports.Made made) {
      return made.report();
    }
    throw Refusal.conflict(texts.text("rice.plan.error.preparing"));
  }

  private static String name(PlanReport report) {
    Named project = report.roadmap().source().project();
    return project == null ? "rice-report" : "rice-report-" + project.key();
  }
}
