package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.report.BlockJson.CellJson;
import org.riceforjira.plugin.report.BlockJson.ColumnJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;
import org.springframework.stereotype.Component;

/** Which goals the planned work serves, and what serves none. */
@Component
class GoalSection {
  private final ReportTexts texts;

  GoalSection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report, ServedGoals goals) {
    List<BlockJson> blocks = new ArrayList<>();
    if (!goals.unknown().isEmpty()) {
      String names = String.join(", ", goals.unknown());
      blocks.add(BlockJson.text(texts.text("rice.report.goals.unknown", names)));
    } else if (goals.goals().isEmpty()) {
      blocks.add(BlockJson.text(texts.text("rice.report.goals.none")));
    } else if (report.work().isEmpty()) {
      blocks.add(BlockJson.text(texts.text("rice.report.nothing")));
    } else {
      blocks.addAll(tables(report, goals));
    }
    return new SectionJson("goals", texts.text("rice.report.goals"), blocks);
  }

  private List<BlockJson> tables(PlanReport report, ServedGoals goals) {
    GoalTally tally = GoalTally.of(report, goals);
    String unit = report.roadmap().unit();
    List<BlockJson> blocks = new ArrayList<>();
    blocks.add(
        BlockJson.text(
            texts.text(
                "rice.report.goals.share",
                texts.amount(tally.served()),
                texts.amount(tally.all().total()),
                unit,
                share(tally.served(), tally.all()))));
    List<String> idle =
        goals.goals().stream().filter(goal -> tally.of(goal).issues() == 0).toList();
    if (!idle.isEmpty()) {
      blocks.add(BlockJson.text(texts.text("rice.report.goals.idle", String.join(", ", idle))));
    }
    int periods = report.roadmap().periods().size();
    String caption = texts.text("rice.report.goals.caption", unit);
    for (Spans span : Spans.of(periods)) {
      blocks.add(table(report, tally, span, span.from() == 0 ? caption : null));
    }
    return blocks;
  }

  private BlockJson table(PlanReport report, GoalTally tally, Spans span, String caption) {
    List<PeriodJson> periods = report.roadmap().periods();
    boolean last = span.isLast(periods.size());
    List<ColumnJson> columns = new ArrayList<>();
    columns.add(BlockJson.wide(texts.text("rice.report.goals.goal")));
    periods
        .subList(span.from(), span.to())
        .forEach(period -> columns.add(BlockJson.number(period.title())));
    if (last) {
      columns.add(BlockJson.number(texts.text("rice.report.goals.all")));
      columns.add(BlockJson.number(texts.text("rice.report.goals.part")));
    }
    List<List<CellJson>> rows = new ArrayList<>();
    for (Map.Entry<String, GoalTally.Row> row : tally.rows().entrySet()) {
      rows.add(row(row.getKey(), row.getValue(), span, last ? tally.all() : null));
    }
    String none = texts.text("rice.report.goals.noone");
    rows.add(row(none, tally.none(), span, last ? tally.all() : null));
    String all = texts.text("rice.report.goals.all");
    rows.add(row(all, tally.all(), span, last ? tally.all() : null));
    return BlockJson.table(caption, columns, rows, true);
  }

  private List<CellJson> row(String title, GoalTally.Row row, Spans span, GoalTally.Row all) {
    List<CellJson> cells = new ArrayList<>();
    cells.add(CellJson.of(title));
    for (int period = span.from(); period < span.to(); period++) {
      cells.add(CellJson.of(amount(row.effort(period), row.issues(period))));
    }
    if (all != null) {
      cells.add(CellJson.of(amount(row.total(), row.issues())));
      cells.add(CellJson.of(share(row.total(), all)));
    }
    return cells;
  }

  private String share(double part, GoalTally.Row all) {
    return all.total() > 0 ? texts.percent(part / all.total()) : ReportTexts.NOTHING;
  }

  private String amount(double effort, int issues) {
    return issues == 0
        ? ReportTexts.NOTHING
        : texts.text("rice.report.goals.amount", texts.amount(effort), issues + "");
  }
}
