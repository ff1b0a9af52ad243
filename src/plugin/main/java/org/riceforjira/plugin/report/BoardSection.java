package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.report.BoardJson.LaneJson;
import org.riceforjira.plugin.report.ReportJson.SectionJson;
import org.riceforjira.plugin.roadmap.CardJson;
import org.riceforjira.plugin.roadmap.PlanReport;
import org.riceforjira.plugin.roadmap.RoadmapJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;
import org.springframework.stereotype.Component;

/** The roadmap: columns are periods, rows are lanes. */
@Component
class BoardSection {
  private final ReportTexts texts;

  BoardSection(ReportTexts texts) {
    this.texts = texts;
  }

  SectionJson of(PlanReport report) {
    RoadmapJson roadmap = report.roadmap();
    List<BlockJson> blocks = new ArrayList<>();
    if (roadmap.cards().isEmpty()) {
      blocks.add(BlockJson.text(texts.text("rice.report.nothing")));
    } else {
      blocks.add(BlockJson.text(texts.text("rice.report.board.caption", roadmap.unit())));
      Spans.of(roadmap.periods().size()).stream()
          .map(span -> BlockJson.board(board(roadmap, span)))
          .forEach(blocks::add);
    }
    return new SectionJson("roadmap", texts.text("rice.report.board"), blocks);
  }

  private BoardJson board(RoadmapJson roadmap, Spans span) {
    List<BoardJson.PeriodJson> heads =
        roadmap.periods().subList(span.from(), span.to()).stream().map(this::head).toList();
    List<LaneJson> lanes = new ArrayList<>();
    for (int lane = 0; lane < roadmap.lanes().size(); lane++) {
      List<BoardJson.CellJson> cells = new ArrayList<>();
      for (int period = span.from(); period < span.to(); period++) {
        cells.add(cell(roadmap, lane, period));
      }
      lanes.add(new LaneJson(ReportTexts.plain(roadmap.lanes().get(lane).title()), cells));
    }
    return new BoardJson(heads, lanes);
  }

  private BoardJson.PeriodJson head(PeriodJson period) {
    String text =
        period.state().equals("past")
            ? texts.text("rice.report.board.past", period.doneText())
            : texts.text("rice.report.board.full", period.usedText(), period.capacityText());
    return new BoardJson.PeriodJson(ReportTexts.plain(period.title()), text, period.state());
  }

  private BoardJson.CellJson cell(RoadmapJson roadmap, int lane, int period) {
    String own =
        roadmap.cells().stream()
            .filter(cell -> cell.lane() == lane && cell.period() == period)
            .filter(cell -> cell.capacity() != null)
            .findAny()
            .map(this::own)
            .orElse(null);
    return new BoardJson.CellJson(
        own,
        roadmap.cards().stream()
            .filter(card -> card.lane() == lane && card.first() <= period && period <= card.last())
            .map(card -> card(card, period > card.first()))
            .toList());
  }

  private String own(CellJson cell) {
    return texts.text("rice.report.board.full", cell.usedText(), cell.capacityText());
  }

  private BoardJson.CardJson card(CardJson card, boolean continued) {
    if (continued) {
      String text = texts.text("rice.report.board.continued");
      return new BoardJson.CardJson(card.key(), "", text, List.of(), true);
    }
    String score = card.scoreText() == null ? ReportTexts.NOTHING : card.scoreText();
    String text =
        card.to() == null
            ? texts.text("rice.report.board.card", score, card.effortText())
            : texts.text("rice.report.board.spans", score, card.effortText(), card.to());
    List<String> warnings =
        card.flags().stream()
            .filter(CardJson.FlagJson::warns)
            .map(flag -> texts.text("rice.report.flag." + flag.code()))
            .distinct()
            .toList();
    return new BoardJson.CardJson(
        card.key(), ReportTexts.summary(card.summary()), text, warnings, false);
  }
}
