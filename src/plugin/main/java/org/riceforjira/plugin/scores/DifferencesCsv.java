package org.riceforjira.plugin.scores;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.riceforjira.plugin.http.Csv;

/** Writes differences for a spreadsheet. */
final class DifferencesCsv {
  private static final List<String> HEADER =
      List.of("key", "before", "after", "rank before", "rank after");

  private static final List<String> HEADER_OF_DATES = List.of("key", "field", "before", "after");

  private final Csv csv;

  DifferencesCsv(Writer out) {
    csv = new Csv(out);
  }

  void header() throws IOException {
    csv.line(HEADER);
  }

  void headerOfDates() throws IOException {
    csv.line(HEADER_OF_DATES);
  }

  /** A line for each field. */
  void row(DateRow row) throws IOException {
    for (DateRow.Field change : row.changes()) {
      csv.line(Arrays.asList(row.key(), change.field(), change.before(), change.after()));
    }
  }

  void row(DifferenceRow row) throws IOException {
    csv.line(
        Arrays.asList(row.key(), row.before(), row.after(), row.rankBefore(), row.rankAfter()));
  }
}
