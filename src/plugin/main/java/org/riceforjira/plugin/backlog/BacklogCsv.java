package org.riceforjira.plugin.backlog;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.riceforjira.plugin.backlog.EditedRow.NumberCell;
import org.riceforjira.plugin.http.Csv;

/** Writes rows for a spreadsheet; the header is the same in every language, for scripts. */
final class BacklogCsv {
  private static final List<String> HEADER =
      List.of(
          "rank",
          "key",
          "type",
          "summary",
          "status",
          "assignee",
          "reach",
          "impact",
          "confidence",
          "effort",
          "score",
          "effort so far",
          "above line",
          "rank from",
          "rank to",
          "missing",
          "review",
          "goal");

  private final Writer out;
  private final Csv csv;

  BacklogCsv(Writer out) {
    this.out = out;
    csv = new Csv(out);
  }

  void header() throws IOException {
    out.write(Csv.MARK);
    csv.line(HEADER);
  }

  void row(RowJson row) throws IOException {
    List<Object> cells = new ArrayList<>();
    cells.add(row.rank() == null ? null : row.rank().position());
    cells.add(row.key());
    cells.add(row.type().name());
    cells.add(row.summary());
    cells.add(row.status().name());
    cells.add(row.assignee() == null ? null : row.assignee().text());
    row.factors().forEach(factor -> cells.add(factor.value()));
    cells.add(number(row.score()));
    cells.add(number(row.total()));
    cells.add(row.above() == null ? null : row.above() ? "yes" : "no");
    cells.add(row.interval() == null ? null : row.interval().low());
    cells.add(row.interval() == null ? null : row.interval().high());
    cells.add(String.join(" ", row.gaps()));
    cells.add(row.review() != null && row.review().due() ? "due" : null);
    cells.add(row.goal());
    csv.line(cells);
  }

  private static Double number(NumberCell amount) {
    return amount == null ? null : (Double) amount.value();
  }
}
