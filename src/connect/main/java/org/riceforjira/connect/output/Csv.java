package org.riceforjira.connect.output;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated values as RFC 4180 has them.
 *
 * <p>A spreadsheet runs what begins like a formula, so such texts begin with an apostrophe. Where
 * commas are for decimals, it begins a new cell after each semicolon, quoted or not.
 */
final class Csv implements TableWriter {
  private static final Pattern FORMULA =
      Pattern.compile("(?<=^|;)(?=[\\s\"]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|[\\t\\r\\n])");

  /** Nothing that a text needs, and a terminal may be where the file is looked at. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

  @Override
  public void write(Table table, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(table.columns().stream().map(Column::title));
    for (List<Cell> row : table.rows()) {
      printer.printRecord(row.stream().map(Csv::value));
    }
  }

  private static String value(Cell cell) {
    return cell.present() ? cell.plainNumber().orElseGet(() -> harmless(cell.text())) : null;
  }

  private static String harmless(String text) {
    return FORMULA.matcher(CONTROLS.matcher(text).replaceAll("\uFFFD")).replaceAll("'");
  }
}
