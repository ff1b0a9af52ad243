package org.riceforjira.connect.output;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a command found, for every format: rows with one cell for each column.
 *
 * @param rule a line between the rows for people; programs do not see it
 */
public record Table(List<Column> columns, List<List<Cell>> rows, Optional<Rule> rule) {
  /**
   * A line between rows.
   *
   * @param before how many rows come before it
   * @param text what it says
   */
  public record Rule(int before, String text) {
    public Rule {
      Objects.requireNonNull(text, "text");
    }
  }

  /** Rows with nothing between them. */
  public Table(List<Column> columns, List<List<Cell>> rows) {
    this(columns, rows, Optional.empty());
  }

  public Table {
    Objects.requireNonNull(rule, "rule");
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("A table needs columns");
    }
    if (columns.stream().map(Column::key).distinct().count() < columns.size()) {
      throw new IllegalArgumentException("Two columns have the same key: " + columns);
    }
    if (columns.stream().filter(Column::shrinks).count() > 1) {
      throw new IllegalArgumentException("More than one column shrinks: " + columns);
    }
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells for " + columns.size() + " columns: " + row);
      }
    }
  }

  /** The text of a line that is drawn right before this row. */
  Optional<String> ruleBefore(int row) {
    return rule.filter(line -> line.before() == row).map(Rule::text);
  }
}
