package org.riceforjira.plugin.roadmap;

import java.util.List;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.NoteJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;

/** What tests look for in roadmaps on the wire. */
final class Drawn {
  private Drawn() {}

  static List<String> places(RoadmapJson roadmap) {
    return roadmap.cards().stream()
        .map(card -> card.key() + " " + card.first() + "-" + card.last() + " " + card.to())
        .toList();
  }

  static List<String> codes(RoadmapJson roadmap) {
    return roadmap.notes().stream().map(NoteJson::code).toList();
  }

  static List<String> keys(RoadmapJson roadmap) {
    return roadmap.cards().stream().map(CardJson::key).toList();
  }

  static List<String> titles(RoadmapJson roadmap) {
    return roadmap.periods().stream().map(PeriodJson::title).toList();
  }

  static List<String> states(List<PeriodJson> periods) {
    return periods.stream().map(PeriodJson::state).toList();
  }

  static CellJson cell(RoadmapJson roadmap, int period, int lane) {
    return roadmap.cells().stream()
        .filter(cell -> cell.period() == period && cell.lane() == lane)
        .findAny()
        .orElseThrow();
  }
}
