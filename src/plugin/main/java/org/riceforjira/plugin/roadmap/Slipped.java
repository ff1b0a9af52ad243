package org.riceforjira.plugin.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riceforjira.plugin.roadmap.RoadmapJson.SlippedJson;

/**
 * Work that a baseline had ending in a period that is over, and that is not done.
 *
 * @param byCell in the cells of those periods
 * @param carried for each issue on the roadmap what the period was called
 */
record Slipped(Map<Cell, List<SlippedJson>> byCell, Map<Long, String> carried) {
  static final Slipped NOTHING = new Slipped(Map.of(), Map.of());

  /** A period of a lane. */
  record Cell(int column, int row) {}

  Slipped {
    byCell = Map.copyOf(byCell);
    carried = Map.copyOf(carried);
  }

  Set<Cell> cells() {
    return byCell.keySet();
  }

  List<SlippedJson> of(int column, int row) {
    return byCell.getOrDefault(new Cell(column, row), List.of());
  }
}
