package org.riceforjira.host.data.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Jira's CSV export: a header, then one record per issue, with columns repeated as needed. */
final class CsvExport {
  private static final int LONGEST_HEADER = 1 << 16;

  private final String file;
  private final CSVParser parser;

  /** Where the record begins that is being read. */
  private long line = 1;

  private CsvExport(String file, CSVParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static ImportPlan read(String file, BufferedReader text) throws ImportProblem, IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    return new CsvExport(file, CSVParser.builder().setReader(text).setFormat(format).get()).plan();
  }

  private ImportPlan plan() throws ImportProblem, IOException {
    List<CsvRow> rows = new ArrayList<>();
    CsvColumns columns;
    try {
      Iterator<CSVRecord> records = parser.iterator();
      columns = new CsvColumns(records.next().toList());
      require(columns, "issue key", "Issue key");
      require(columns, "summary", "Summary");
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        row(columns, records.next(), new RecordPlace(file, rows.size() + 1, "", line, 0), rows);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      throw unfinished(e);
    }
    LeftOut leftOut = new LeftOut();
    leftOut.fields(columns.notUnderstood());
    CsvWhole whole = new CsvWhole(columns, rows);
    List<ImportedIssue> issues = new ArrayList<>();
    for (CsvRow row : rows) {
      issues.add(new CsvIssue(row, whole).read());
    }
    return new PlanCheck(file, issues, leftOut).plan();
  }

  private static void row(
      CsvColumns columns, CSVRecord record, RecordPlace place, List<CsvRow> rows)
      throws ImportProblem {
    List<String> cells = record.toList();
    if (cells.size() == 1 && cells.get(0).isBlank()) {
      return;
    }
    if (cells.size() != columns.count()) {
      throw place.problem(
          "it has %d columns and the header has %d; put texts with commas or quotes into double quotes"
              .formatted(cells.size(), columns.count()));
    }
    String key = new CsvRow(place, columns, cells).required("issue key", "Issue key");
    rows.add(new CsvRow(place.withKey(key), columns, cells));
  }

  private void require(CsvColumns columns, String name, String title) throws ImportProblem {
    if (!columns.has(name)) {
      throw new ImportProblem(
          "%s, line 1: there is no column \"%s\"; export the issues as CSV (all fields) from Jira, or add the column."
              .formatted(file, title));
    }
  }

  private ImportProblem unfinished(UncheckedIOException e) throws IOException {
    if (e.getCause() instanceof CSVException) {
      return new ImportProblem(
          "%s, line %d: a double quote is left open or stands in the middle of a text; close it, or double it."
              .formatted(file, line),
          e);
    }
    throw e.getCause();
  }

  /** The commonest of comma, semicolon and tab in the header. */
  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    char best = ',';
    int most = 0;
    char[] start = new char[LONGEST_HEADER];
    int length = Math.max(0, text.read(start));
    String header = new String(start, 0, length).lines().findFirst().orElse("");
    for (char candidate : new char[] {',', ';', '\t'}) {
      int found = (int) header.chars().filter(c -> c == candidate).count();
      best = found > most ? candidate : best;
      most = Math.max(most, found);
    }
    text.reset();
    return best;
  }
}
