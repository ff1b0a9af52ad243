package org.riceforjira.plugin.roadmap;

import java.util.Map;
import java.util.TreeMap;
import org.riceforjira.core.plan.roadmap.Part;
import org.riceforjira.core.plan.roadmap.Placement;
import org.riceforjira.core.plan.roadmap.Roadmap;

/** What is planned and was done, by column and row of the roadmap. */
final class Tallies {
  private final Map<Integer, Map<Integer, Tally>> cells = new TreeMap<>();
  private final Map<Integer, Tally> columns = new TreeMap<>();

  static Tallies of(Plan plan, LaneRows lanes, DoneWork done) {
    Tallies tallies = new Tallies();
    plan.roadmap().ifPresent(roadmap -> tallies.plan(plan, roadmap, lanes));
    for (DoneWork.Piece piece : done.pieces()) {
      tallies.cell(piece.column(), lanes.index(piece.lane())).finish(piece.effort());
      tallies.column(piece.column()).finish(piece.effort());
    }
    return tallies;
  }

  private void plan(Plan plan, Roadmap roadmap, LaneRows lanes) {
    for (Placement placement : roadmap.placements()) {
      int row = lanes.index(plan.lane(placement.candidate().id()));
      for (Part part : placement.schedule().parts()) {
        int column = plan.frame().column(part.period());
        cell(column, row).plan(part.amount());
        column(column).plan(part.amount());
      }
    }
  }

  void slip(int column, int row, double effort) {
    cell(column, row).slip(effort);
    column(column).slip(effort);
  }

  Tally column(int column) {
    return columns.computeIfAbsent(column, none -> new Tally());
  }

  /** Of a cell, which from now on is there. */
  Tally cell(int column, int row) {
    return cells
        .computeIfAbsent(column, none -> new TreeMap<>())
        .computeIfAbsent(row, none -> new Tally());
  }

  /** The cells with anything in them, by row within each column. */
  Map<Integer, Map<Integer, Tally>> cells() {
    return cells;
  }
}
