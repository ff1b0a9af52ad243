package org.riceforjira.connect.explain;

import java.util.ArrayList;
import java.util.List;
import org.riceforjira.connect.explain.Explanation.FactorPart;
import org.riceforjira.connect.explain.Explanation.Origin;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.text.Numbers;

/** Explanations for spreadsheets: a row for each factor, with its issue before it. */
final class ExplainTable {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("key", "Key"),
          Column.text("summary", "Summary"),
          Column.number("score", "Score"),
          Column.number("stored", "Stored"),
          Column.number("rank", "Rank"),
          Column.number("rankLow", "Rank from"),
          Column.number("rankHigh", "Rank to"),
          Column.text("line", "Line"),
          Column.text("factor", "Factor"),
          Column.number("value", "Value"),
          Column.text("level", "Level"),
          Column.text("unit", "Unit"),
          Column.text("source", "Source"),
          Column.text("assumed", "Assumed"),
          Column.text("gap", "Gap"));

  private ExplainTable() {}

  static Table of(List<Explanation> explained) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Explanation issue : explained) {
      for (FactorPart factor : issue.factors()) {
        List<Cell> row = new ArrayList<>(issue(issue));
        row.addAll(factor(factor));
        rows.add(row);
      }
    }
    return new Table(COLUMNS, rows);
  }

  private static List<Cell> issue(Explanation issue) {
    Explanation.Rank rank = issue.rank();
    return List.of(
        Cell.text(issue.key()),
        Cell.text(issue.summary()),
        number(issue.score()),
        number(issue.stored()),
        rank == null ? Cell.nothing() : Cell.number(rank.rank()),
        rank == null ? Cell.nothing() : Cell.number(rank.low()),
        rank == null ? Cell.nothing() : Cell.number(rank.high()),
        issue.line() == null
            ? Cell.nothing()
            : Cell.text(issue.line().above() ? "above" : "below"));
  }

  private static List<Cell> factor(FactorPart factor) {
    Origin source = factor.source();
    return List.of(
        Cell.text(factor.factor()),
        number(factor.value()),
        text(factor.level()),
        Cell.text(factor.unit()),
        text(source == null ? null : source.text()),
        text(source == null ? null : Boolean.toString(source.assumed())),
        text(factor.gap()));
  }

  private static Cell number(Double number) {
    return number == null ? Cell.nothing() : Cell.number(number, Numbers.text(number));
  }

  private static Cell text(String text) {
    return text == null ? Cell.nothing() : Cell.text(text);
  }
}
