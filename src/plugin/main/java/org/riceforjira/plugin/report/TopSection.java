package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.report.BlockJson.CellJson;
import org.riceforjira.plugin.report.BlockJson.ColumnJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReport.BestIssue;
import org.springframework.stereotype.Component;

/** The best issues, how their scores come about and why they are planned when they are. */
@Component
class TopSection {
  /** Longer is only a formula with the name of a goal in it. */
  private static final int ONE_LINE = 45;

  private final Formulas formulas;
  private final ReportTexts texts;

  TopSection(Formulas formulas, ReportTexts texts) {
    this.formulas = formulas;
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    int count = report.best().size();
    String title =
        count > 1 ? texts.text("rice.report.top", count + "") : texts.text("rice.report.top.title");
    if (report.best().isEmpty()) {
      BlockJson none = BlockJson.text(texts.text("rice.report.top.none"));
      return new SectionJson("top", title, List.of(none));
    }
    Map<Long, String> byIssue = formulas.of(report);
    boolean isLong = byIssue.values().stream().anyMatch(formula -> formula.length() > ONE_LINE);
    String formula = texts.text("rice.report.top.formula");
    List<ColumnJson> columns =
        List.of(
            BlockJson.number(texts.text("rice.report.top.rank")),
            BlockJson.wide(texts.text("rice.report.issue")),
            BlockJson.number(texts.text("rice.report.score")),
            isLong ? BlockJson.wide(formula) : BlockJson.line(formula),
            BlockJson.number(texts.text("rice.report.top.interval")),
            BlockJson.column(texts.text("rice.report.top.place")),
            BlockJson.wide(texts.text("rice.report.top.why")));
    List<List<CellJson>> rows =
        report.best().stream().map(best -> row(best, byIssue.get(best.issue().id()))).toList();
    String caption = texts.text("rice.report.top.caption");
    return new SectionJson("top", title, List.of(BlockJson.table(caption, columns, rows, false)));
  }

  private List<CellJson> row(BestIssue best, String formula) {
    List<CellJson> cells = new ArrayList<>();
    cells.add(CellJson.of(best.rank()));
    cells.add(CellJson.issue(best.issue().key(), best.summary()));
    cells.add(CellJson.of(texts.number(best.score().value())));
    cells.add(CellJson.of(formula == null ? ReportTexts.NOTHING : formula));
    cells.add(CellJson.of(texts.interval(best.interval())));
    cells.add(
        best.place()
            .map(CellJson::of)
            .orElseGet(() -> CellJson.warning(texts.text("rice.report.top.unplanned"))));
    cells.add(CellJson.of(String.join(" ", best.why())));
    return cells;
  }
}
