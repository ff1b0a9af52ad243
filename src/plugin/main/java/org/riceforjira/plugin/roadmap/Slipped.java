package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import org.riceforjira.plugin.roadmap.RoadmapJson.SlippedJson;

/**
 * Work that a baseline had ending in a period that is over, and that is not done.
 *
 * @param byCell in the cells of those periods
 * @param efforts of these, as estimated now
 * @param carried for each issue on the roadmap what the period was called
 */
record Slipped(
    Map<Cell, List<SlippedJson>> byCell, Map<Cell, Double> efforts, Map<Long, String> carried) {

  /** A period of a lane. */
  record Cell(int column, int row) {}

  Slipped {
    byCell = Map.copyOf(byCell);
    efforts = Map.copyOf(efforts);
    carried = Map.copyOf(carried);
  }

  List<SlippedJson> of(int column, int row) {
    return byCell.getOrDefault(new Cell(column, row), List.of());
  }
}
