package org.riceforjira.connect.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Table;
import org.riceforjira.core.sync.Difference;
import org.riceforjira.core.sync.ScoreChange;

/** Scores before and after, the largest change first. */
public final class DifferenceTable {
  private static final Comparator<Difference> LARGEST_FIRST =
      Comparator.comparingDouble((Difference difference) -> size(difference.change()))
          .reversed()
          .thenComparing(difference -> difference.change().key());

  private DifferenceTable() {}

  /**
   * Of differences.
   *
   * @param ranked whether the ranks are known, too
   * @param limit of rows
   */
  public static Table of(List<Difference> differences, boolean ranked, int limit) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("key", "Key"),
                Column.number("before", "Before"),
                Column.number("after", "After")));
    if (ranked) {
      columns.add(Column.number("rankBefore", "Rank before"));
      columns.add(Column.number("rankAfter", "Rank after"));
    }
    List<List<Cell>> rows =
        differences.stream()
            .sorted(LARGEST_FIRST)
            .limit(limit)
            .map(difference -> row(difference, ranked))
            .toList();
    return new Table(columns, rows);
  }

  private static List<Cell> row(Difference difference, boolean ranked) {
    ScoreChange change = difference.change();
    List<Cell> row =
        new ArrayList<>(
            List.of(Cell.text(change.key()), score(change.before()), score(change.after())));
    if (ranked) {
      row.add(rank(difference.ranks().before()));
      row.add(rank(difference.ranks().after()));
    }
    return row;
  }

  private static Cell score(Double score) {
    if (score == null || !Double.isFinite(score)) {
      return Cell.nothing("–");
    }
    return Cell.number(score, BigDecimal.valueOf(score).stripTrailingZeros().toPlainString());
  }

  private static Cell rank(int rank) {
    return rank == 0 ? Cell.nothing("–") : Cell.number(rank);
  }

  private static double size(ScoreChange change) {
    return Math.abs(orZero(change.after()) - orZero(change.before()));
  }

  private static double orZero(Double score) {
    return score == null || score.isNaN() ? 0 : score;
  }
}
