package org.riceforjira.connect.output;

import java.util.List;

/** What a command found, for every format: rows with one cell for each column. */
public record Table(List<Column> columns, List<List<Cell>> rows) {
  public Table {
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
}
