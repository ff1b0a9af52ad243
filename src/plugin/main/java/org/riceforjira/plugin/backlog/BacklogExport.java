package org.riceforjira.plugin.backlog;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * A whole list for a spreadsheet. The first rows are read at once, so that what prevents the rest
 * is told before anything is written; the others while it is written.
 */
final class BacklogExport {
  private static final int ROWS_AT_ONCE = 100;

  private final String projectKey;
  private final Function<ListRequest.Part, List<RowJson>> rows;
  private final List<RowJson> first;

  /**
   * Reads the first rows.
   *
   * @param rows gives a part of the list, which has ended where that is empty
   */
  BacklogExport(String projectKey, Function<ListRequest.Part, List<RowJson>> rows) {
    this.projectKey = projectKey;
    this.rows = rows;
    first = rows.apply(new ListRequest.Part(0, ROWS_AT_ONCE));
  }

  String fileName() {
    return "rice-backlog-" + projectKey + ".csv";
  }

  void write(Writer out) throws IOException {
    BacklogCsv csv = new BacklogCsv(out);
    csv.header();
    int start = 0;
    for (List<RowJson> part = first; !part.isEmpty(); ) {
      for (RowJson row : part) {
        if (!row.gone()) {
          csv.row(row);
        }
      }
      start += part.size();
      part = rows.apply(new ListRequest.Part(start, ROWS_AT_ONCE));
    }
    out.flush();
  }
}
