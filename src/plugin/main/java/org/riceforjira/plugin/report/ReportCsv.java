package org.riceforjira.plugin.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.plugin.http.Csv;
import org.riceforjira.plugin.roadmap.CardJson;
import org.riceforjira.plugin.roadmap.CardJson.FlagJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.PlanReport.PlacedIssue;
import org.riceforjira.plugin.roadmap.RoadmapJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.UnplannedJson;

/**
 * Writes the issues of a plan for a spreadsheet, then those that are not planned; the header is the
 * same in every language, for scripts.
 */
final class ReportCsv {
  private static final List<String> HEADER =
      List.of(
          "key",
          "summary",
          "type",
          "status",
          "assignee",
          "rank",
          "rank from",
          "rank to",
          "score",
          "effort",
          "confidence",
          "goal",
          "lane",
          "first period",
          "first period starts",
          "last period",
          "expected end",
          "late",
          "carried over from",
          "flags",
          "not planned because");

  private final Writer out;
  private final Csv csv;

  ReportCsv(Writer out) {
    this.out = out;
    csv = new Csv(out);
  }

  void write(PlanReport report, ServedGoals goals) throws IOException {
    out.write(Csv.MARK);
    csv.line(HEADER);
    List<CardJson> cards = report.roadmap().cards();
    for (int i = 0; i < cards.size(); i++) {
      csv.line(planned(report.roadmap(), cards.get(i), report.work().get(i), goals));
    }
    for (UnplannedJson issue : report.roadmap().unscheduled().issues()) {
      csv.line(unplanned(issue));
    }
    out.flush();
  }

  private static List<Object> planned(
      RoadmapJson roadmap, CardJson card, PlacedIssue work, ServedGoals goals) {
    List<Object> cells = new ArrayList<>();
    cells.add(card.key());
    cells.add(card.summary());
    cells.add(card.type().name());
    cells.add(card.status().name());
    cells.add(card.assignee());
    cells.add(card.rank());
    cells.add(work.interval().map(ranks -> ranks.low()).orElse(null));
    cells.add(work.interval().map(ranks -> ranks.high()).orElse(null));
    cells.add(card.score());
    cells.add(card.effort());
    cells.add(card.confidence());
    cells.add(goals.of(card.id()).orElse(null));
    cells.add(roadmap.lanes().get(card.lane()).title());
    cells.add(roadmap.periods().get(card.first()).title());
    cells.add(roadmap.periods().get(card.first()).start());
    cells.add(card.end() == null ? card.to() : roadmap.periods().get(card.last()).title());
    cells.add(card.end());
    cells.add(card.late() ? "yes" : "no");
    cells.add(card.carried());
    cells.add(card.flags().stream().map(FlagJson::text).collect(Collectors.joining(" ")));
    cells.add(null);
    return cells;
  }

  private static List<Object> unplanned(UnplannedJson issue) {
    List<Object> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), null));
    put(cells, "key", issue.key());
    put(cells, "summary", issue.summary());
    put(cells, "status", issue.status());
    put(cells, "score", issue.score());
    put(cells, "effort", issue.effort());
    put(cells, "not planned because", issue.text());
    return cells;
  }

  private static void put(List<Object> cells, String column, Object value) {
    cells.set(HEADER.indexOf(column), value);
  }
}
