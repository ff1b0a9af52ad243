package org.riceforjira.plugin.report;

import java.util.Comparator;
import java.util.List;
import org.riceforjira.plugin.report.BlockJson.CellJson;
import org.riceforjira.plugin.report.BlockJson.ColumnJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.RoadmapJson.MilestoneJson;
import org.springframework.stereotype.Component;

/** Versions with a release date, those at risk first. */
@Component
class MilestoneSection {
  private final ReportTexts texts;

  MilestoneSection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    List<MilestoneJson> milestones = report.roadmap().milestones();
    return new SectionJson(
        "milestones",
        texts.text("rice.report.milestones"),
        List.of(
            milestones.isEmpty()
                ? BlockJson.text(texts.text("rice.report.milestones.none"))
                : table(milestones)));
  }

  private BlockJson table(List<MilestoneJson> milestones) {
    long risky = milestones.stream().filter(MilestoneJson::atRisk).count();
    List<ColumnJson> columns =
        List.of(
            BlockJson.wide(texts.text("rice.report.milestones.name")),
            BlockJson.column(texts.text("rice.report.milestones.date")),
            BlockJson.column(texts.text("rice.report.milestones.state")),
            BlockJson.number(texts.text("rice.report.milestones.planned")),
            BlockJson.wide(texts.text("rice.report.milestones.late")),
            BlockJson.wide(texts.text("rice.report.milestones.unplanned")));
    return BlockJson.table(
        texts.text("rice.report.milestones.count", risky + "", milestones.size() + ""),
        columns,
        milestones.stream()
            .sorted(Comparator.comparing(MilestoneJson::atRisk).reversed())
            .map(this::row)
            .toList(),
        false);
  }

  private List<CellJson> row(MilestoneJson milestone) {
    return List.of(
        CellJson.of(milestone.name()),
        CellJson.of(milestone.dateText()),
        milestone.atRisk()
            ? CellJson.warning(texts.text("rice.report.milestones.risk"))
            : CellJson.of(texts.text("rice.report.milestones.fine")),
        CellJson.of(milestone.placed() + ""),
        CellJson.of(keys(milestone.late())),
        CellJson.of(keys(milestone.unplaced())));
  }

  private static String keys(List<String> keys) {
    return keys.isEmpty() ? ReportTexts.NOTHING : String.join(", ", keys);
  }
}
