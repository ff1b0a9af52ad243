package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.BlockJson.CellJson;
import org.riceforjira.plugin.report.BlockJson.ColumnJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanWish;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnplannedJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnscheduledJson;
import org.springframework.stereotype.Component;

/** What is not planned, and why. */
@Component
class LeftOutSection {
  static final int MOST = 20;

  private final ReportTexts texts;

  LeftOutSection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    UnscheduledJson left = report.roadmap().unscheduled();
    List<BlockJson> blocks = new ArrayList<>();
    if (left.issues().isEmpty()) {
      boolean few = !report.wish().cut().equals(PlanWish.Cut.NONE);
      blocks.add(
          BlockJson.text(texts.text(few ? "rice.report.left.few" : "rice.report.left.none")));
    } else {
      blocks.add(table(left));
      int more = left.total() - Math.min(MOST, left.issues().size()) + beyond(report);
      if (more > 0) {
        blocks.add(BlockJson.text(texts.text("rice.report.more", more + "")));
      }
    }
    return new SectionJson("left", texts.text("rice.report.left"), blocks);
  }

  private BlockJson table(UnscheduledJson left) {
    List<ColumnJson> columns =
        List.of(
            BlockJson.wide(texts.text("rice.report.issue")),
            BlockJson.number(texts.text("rice.report.score")),
            BlockJson.number(texts.text("rice.report.effort")),
            BlockJson.wide(texts.text("rice.report.left.why")));
    return BlockJson.table(
        null, columns, left.issues().stream().limit(MOST).map(LeftOutSection::row).toList(), false);
  }

  private static int beyond(PlanReport report) {
    Integer beyond = report.roadmap().beyond();
    return beyond == null ? 0 : beyond;
  }

  private static List<CellJson> row(UnplannedJson issue) {
    return List.of(
        CellJson.issue(issue.key(), issue.summary()),
        CellJson.of(orNothing(issue.scoreText())),
        CellJson.of(orNothing(issue.effortText())),
        CellJson.of(issue.text()));
  }

  private static String orNothing(String text) {
    return text == null ? ReportTexts.NOTHING : text;
  }
}
