package org.riceforjira.connect.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.output.Table.Rule;
import org.riceforjira.connect.text.FactorTexts;
import org.riceforjira.connect.text.Numbers;
import org.riceforjira.core.rank.RankInterval;
import org.riceforjira.core.score.Factor;

/** A ranking as a table. */
final class RankTable {
  private static final String SUMMARY = "summary";

  private final RankReport report;

  RankTable(RankReport report) {
    this.report = report;
  }

  /** A column and what it tells of an issue. */
  private record Shown(Column column, Function<RankRow, Cell> cell) {}

  /** For programs: the same columns always, and nothing but issues. */
  Table complete() {
    List<Shown> columns = new ArrayList<>(begin());
    columns.add(new Shown(Column.number("stored", "Stored"), row -> stored(row, true)));
    columns.add(
        new Shown(
            Column.text("stale", "Stale"),
            row -> Cell.text(Boolean.toString(row.candidate().stale()))));
    columns.add(new Shown(Column.number("rankLow", "Rank from"), row -> end(row, true)));
    columns.add(new Shown(Column.number("rankHigh", "Rank to"), row -> end(row, false)));
    columns.addAll(factors());
    columns.add(new Shown(Column.text("goal", "Goal"), RankTable::goal));
    columns.add(new Shown(Column.text("line", "Line"), RankTable::side));
    columns.add(
        new Shown(
            Column.text("gaps", "Gaps"),
            row -> text(FactorTexts.sentences(row.candidate().gaps()))));
    return table(columns, report.rows(), Optional.empty());
  }

  /** For people: only columns that tell something, and the cut line between its issues. */
  Table readable() {
    List<Shown> columns = new ArrayList<>(begin());
    columns.add(new Shown(Column.number("stored", "Stored"), row -> stored(row, false)));
    columns.add(new Shown(Column.text("ranks", "Ranks (80 %)").leaving(), RankTable::interval));
    columns.addAll(factors());
    columns.add(new Shown(Column.text("goal", "Goal"), RankTable::goal));
    if (report.cut().filter(Cut::fillsGaps).isPresent()) {
      columns.add(new Shown(Column.text("line", "Line"), RankTable::side));
    }
    columns.add(
        new Shown(
            Column.wrapping("gaps", "Gaps"),
            row -> text(FactorTexts.brief(row.candidate().gaps()))));
    List<RankRow> rows = report.rows();
    columns.removeIf(
        shown ->
            !shown.column().key().equals(SUMMARY)
                && rows.stream().noneMatch(row -> shown.cell().apply(row).present()));
    return table(columns, rows, rule());
  }

  private List<Shown> begin() {
    return List.of(
        new Shown(Column.number("rank", "Rank"), RankTable::rank),
        new Shown(Column.text("key", "Key"), row -> Cell.text(row.ranked().score().key())),
        new Shown(
            Column.shrinking(SUMMARY, "Summary"), row -> Cell.text(row.candidate().summary())),
        new Shown(Column.number("score", "Score"), RankTable::score));
  }

  private List<Shown> factors() {
    List<Shown> columns = new ArrayList<>();
    for (Factor factor : Factor.values()) {
      String key = FactorTexts.code(factor);
      columns.add(
          new Shown(Column.number(key, factor.label()).leaving(), row -> factor(row, factor)));
    }
    return columns;
  }

  private static Table table(List<Shown> columns, List<RankRow> rows, Optional<Rule> rule) {
    return new Table(
        columns.stream().map(Shown::column).toList(),
        rows.stream()
            .map(row -> columns.stream().map(shown -> shown.cell().apply(row)).toList())
            .toList(),
        rule);
  }

  private Optional<Rule> rule() {
    String unit = report.factors().effortUnit();
    return report
        .cut()
        .filter(cut -> cut.position() >= 0)
        .map(cut -> new Rule(cut.position(), new CutTexts(unit).title(cut.line())));
  }

  private static Cell rank(RankRow row) {
    return row.hasScore()
        ? Cell.number(row.ranked().rank(), row.ranked().display())
        : Cell.nothing();
  }

  private static Cell score(RankRow row) {
    return row.hasScore() ? number(row.ranked().score().value()) : Cell.nothing();
  }

  /** To people only what is wrong is told. */
  private static Cell stored(RankRow row, boolean always) {
    Double stored = row.candidate().stored();
    if (!always && !row.candidate().stale()) {
      return Cell.nothing();
    }
    if (stored != null) {
      return number(stored);
    }
    return always ? Cell.nothing() : Cell.text("none");
  }

  private static Cell end(RankRow row, boolean low) {
    return row.interval()
        .map(interval -> Cell.number(low ? interval.low() : interval.high()))
        .orElse(Cell.nothing());
  }

  private static Cell interval(RankRow row) {
    return row.interval().map(RankTable::text).map(Cell::text).orElse(Cell.nothing());
  }

  private static String text(RankInterval interval) {
    return interval.low() == interval.high()
        ? Integer.toString(interval.low())
        : interval.low() + " to " + interval.high();
  }

  private Cell factor(RankRow row, Factor factor) {
    double number = row.factors().of(factor);
    return Double.isNaN(number)
        ? Cell.nothing()
        : Cell.number(number, report.factors().value(factor, number));
  }

  private static Cell goal(RankRow row) {
    return row.candidate().goal().map(Cell::text).orElse(Cell.nothing());
  }

  private static Cell side(RankRow row) {
    return row.side().map(Cell::text).orElse(Cell.nothing());
  }

  private static Cell text(String text) {
    return text.isEmpty() ? Cell.nothing() : Cell.text(text);
  }

  private static Cell number(double number) {
    return Cell.number(number, Numbers.text(number));
  }
}
