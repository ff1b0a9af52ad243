package org.riceforjira.plugin.roadmap;

import java.util.List;
import org.riceforjira.plugin.roadmap.RoadmapJson.CapacityJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.CellJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.LaneJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.MilestoneJson;
import org.riceforjira.plugin.roadmap.RoadmapJson.PeriodJson;
import org.springframework.stereotype.Component;

/** The frame that cards are drawn in. */
@Component
class GridViews {
  private final PeriodViews periods;
  private final CellViews cells;
  private final MilestoneViews milestones;
  private final SlippedViews slipped;
  private final LaneViews lanes;

  GridViews(
      PeriodViews periods,
      CellViews cells,
      MilestoneViews milestones,
      SlippedViews slipped,
      LaneViews lanes) {
    this.periods = periods;
    this.cells = cells;
    this.milestones = milestones;
    this.slipped = slipped;
    this.lanes = lanes;
  }

  CapacityJson capacity(Plan plan, LaneRows rows) {
    return lanes.capacity(plan, rows);
  }

  List<LaneJson> lanes(Plan plan, LaneRows rows) {
    return lanes.of(plan, rows);
  }

  Slipped slipped(Plan plan, LaneRows lanes, Marks marks) {
    return slipped.of(plan, lanes, marks);
  }

  String unit(Plan plan) {
    return periods.unit(plan);
  }

  List<PeriodJson> periods(Plan plan, Tallies tallies, String unit) {
    return periods.of(plan, tallies, unit);
  }

  List<CellJson> cells(Plan plan, LaneRows lanes, Tallies tallies, Slipped slipped, String unit) {
    return cells.of(plan, lanes, tallies, slipped, unit);
  }

  List<MilestoneJson> milestones(Plan plan) {
    return milestones.of(plan);
  }
}
