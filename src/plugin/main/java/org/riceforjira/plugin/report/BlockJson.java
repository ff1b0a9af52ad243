package org.riceforjira.plugin.report;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph, or what it introduces.
 *
 * @param text null for none
 * @param items of a list; empty for none
 * @param table null for none
 * @param board null for none
 */
record BlockJson(String text, List<ItemJson> items, TableJson table, BoardJson board) {

  /** An entry of a list; {@code key} is null unless it is about one issue. */
  record ItemJson(String key, String text) {}

  /**
   * A table.
   *
   * @param total true if the last row is the sum of the others
   */
  record TableJson(List<ColumnJson> columns, List<List<CellJson>> rows, boolean total) {}

  /**
   * The head of a column.
   *
   * @param kind "number", "line" for what stays on one line, "wide" for sentences, or "text"
   */
  record ColumnJson(String title, String kind) {}

  /**
   * A cell.
   *
   * @param key of the issue that it is about; null for none
   * @param warns true if somebody should do something about it
   */
  record CellJson(String key, String text, boolean warns) {
    static CellJson of(String text) {
      return new CellJson(null, ReportTexts.plain(text), false);
    }

    static CellJson issue(String key, String summary) {
      return new CellJson(key, ReportTexts.summary(summary), false);
    }

    static CellJson warning(String text) {
      return new CellJson(null, ReportTexts.plain(text), true);
    }
  }

  static BlockJson text(String text) {
    return new BlockJson(text, List.of(), null, null);
  }

  static BlockJson items(String text, List<ItemJson> items) {
    return new BlockJson(text, items, null, null);
  }

  /** A table, with the text above it. */
  static BlockJson table(
      String text, List<ColumnJson> columns, List<List<CellJson>> rows, boolean total) {
    return new BlockJson(text, List.of(), new TableJson(columns, rows, total), null);
  }

  static BlockJson board(BoardJson board) {
    return new BlockJson(null, List.of(), null, board);
  }

  static ColumnJson column(String title) {
    return new ColumnJson(title, "text");
  }

  static ColumnJson number(String title) {
    return new ColumnJson(title, "number");
  }

  static ColumnJson line(String title) {
    return new ColumnJson(title, "line");
  }

  static ColumnJson wide(String title) {
    return new ColumnJson(title, "wide");
  }

  static List<CellJson> cells(String... texts) {
    return Arrays.stream(texts).map(CellJson::of).toList();
  }
}
