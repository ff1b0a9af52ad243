package org.riceforjira.connect.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.roadmap.RoadmapJson.FlagJson;
import org.riceforjira.connect.roadmap.RoadmapJson.NotPlacedJson;
import org.riceforjira.connect.roadmap.RoadmapJson.PlacementJson;
import org.riceforjira.connect.text.Numbers;

/** A roadmap for spreadsheets: a row for each issue, those without a place at the end. */
final class RoadmapTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("key", "Key"),
          Column.text("summary", "Summary"),
          Column.text("status", "Status"),
          Column.text("rank", "Rank"),
          Column.number("score", "Score"),
          Column.number("effort", "Effort"),
          Column.text("lane", "Lane"),
          Column.text("first", "First period"),
          Column.text("last", "Last period"),
          Column.text("expectedEnd", "Expected end"),
          Column.number("beyond", "Left after the roadmap"),
          Column.text("due", "Due"),
          Column.text("milestone", "Version"),
          Column.text("release", "Release"),
          Column.text("flags", "Flags"),
          Column.text("notPlaced", "Why not planned"));

  private RoadmapTable() {}

  static Table of(RoadmapJson roadmap) {
    List<List<Cell>> rows = new ArrayList<>();
    roadmap.placements().forEach(issue -> rows.add(row(roadmap, issue)));
    roadmap.notPlaced().forEach(issue -> rows.add(row(issue)));
    return new Table(COLUMNS, rows);
  }

  private static List<Cell> row(RoadmapJson roadmap, PlacementJson issue) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(issue.key()));
    row.add(Cell.text(issue.summary()));
    row.add(Cell.text(issue.status()));
    row.add(text(issue.rank()));
    row.add(number(issue.score()));
    row.add(number(issue.effort()));
    row.add(text(issue.lane()));
    row.add(Cell.text(roadmap.periods().get(issue.first()).name()));
    row.add(Cell.text(roadmap.periods().get(issue.last()).name()));
    row.add(text(issue.expectedEnd()));
    row.add(number(issue.beyond()));
    row.add(text(issue.due()));
    row.add(text(issue.milestone() == null ? null : issue.milestone().name()));
    row.add(text(issue.milestone() == null ? null : issue.milestone().date()));
    row.add(Cell.text(sentences(issue.flags())));
    row.add(Cell.nothing());
    return row;
  }

  private static List<Cell> row(NotPlacedJson issue) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(issue.key()));
    row.add(Cell.text(issue.summary()));
    row.add(Cell.text(issue.status()));
    row.add(text(issue.rank()));
    row.add(number(issue.score()));
    row.add(number(issue.effort()));
    while (row.size() < COLUMNS.size() - 1) {
      row.add(Cell.nothing());
    }
    row.add(Cell.text(issue.sentence()));
    return row;
  }

  private static String sentences(List<FlagJson> flags) {
    return flags.stream().map(FlagJson::sentence).collect(Collectors.joining(" "));
  }

  private static Cell text(String text) {
    return text == null ? Cell.nothing() : Cell.text(text);
  }

  private static Cell number(Double number) {
    return number == null ? Cell.nothing() : Cell.number(number, Numbers.text(number));
  }
}
