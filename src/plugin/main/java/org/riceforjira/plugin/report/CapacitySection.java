package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.BlockJson.CellJson;
import org.riceforjira.plugin.report.BlockJson.ColumnJson;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.RoadmapJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.SlippedJson;
import org.springframework.stereotype.Component;

/** What each period can take, how much of it is planned and how much was done. */
@Component
class CapacitySection {
  private final ReportTexts texts;

  CapacitySection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    RoadmapJson roadmap = report.roadmap();
    List<ColumnJson> columns =
        List.of(
            BlockJson.column(texts.text("rice.report.capacity.period")),
            BlockJson.line(texts.text("rice.report.capacity.days")),
            BlockJson.number(texts.text("rice.report.capacity.capacity")),
            BlockJson.number(texts.text("rice.report.capacity.planned")),
            BlockJson.number(texts.text("rice.report.capacity.done")),
            BlockJson.number(texts.text("rice.report.capacity.progress")),
            BlockJson.wide(texts.text("rice.report.capacity.note")));
    List<BlockJson> blocks = new ArrayList<>();
    blocks.add(
        BlockJson.table(
            texts.text("rice.report.capacity.caption", roadmap.unit()),
            columns,
            roadmap.periods().stream().map(this::row).toList(),
            false));
    List<ItemJson> slipped = slipped(roadmap);
    if (!slipped.isEmpty()) {
      blocks.add(BlockJson.items(texts.text("rice.report.capacity.slipped"), slipped));
    }
    return new SectionJson("capacity", texts.text("rice.report.capacity"), blocks);
  }

  private List<CellJson> row(PeriodJson period) {
    boolean past = period.state().equals("past");
    return BlockJson.cells(
        period.title(),
        texts.days(period.start(), period.end()),
        period.capacityText(),
        past ? ReportTexts.NOTHING : period.usedText(),
        period.doneIssues() == 0
            ? ReportTexts.NOTHING
            : texts.text("rice.report.goals.amount", period.doneText(), period.doneIssues() + ""),
        period.progress() == null || period.state().equals("future")
            ? ReportTexts.NOTHING
            : texts.percent(period.progress()),
        period.text());
  }

  private List<ItemJson> slipped(RoadmapJson roadmap) {
    List<ItemJson> items = new ArrayList<>();
    for (RoadmapJson.CellJson cell : roadmap.cells()) {
      String period = roadmap.periods().get(cell.period()).title();
      for (SlippedJson issue : cell.slipped()) {
        String text =
            issue.to() == null
                ? texts.text(
                    "rice.report.capacity.lost", ReportTexts.summary(issue.summary()), period)
                : texts.text(
                    "rice.report.capacity.moved",
                    ReportTexts.summary(issue.summary()),
                    period,
                    issue.to());
        items.add(new ItemJson(issue.key(), text));
      }
    }
    return items;
  }
}
