package org.riceforjira.connect.output;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** An array of objects, one on each line: raw numbers, null for nothing. */
final class Json implements TableWriter {
  /** Gson escapes the controls below 32; a terminal obeys these just as well. */
  private static final Pattern CONTROLS = Pattern.compile("[\\x7f-\\x9f]");

  @Override
  public void write(Table table, Appendable out) throws IOException {
    String before = "[\n";
    for (List<Cell> row : table.rows()) {
      out.append(before).append(object(table.columns(), row));
      before = ",\n";
    }
    out.append(table.rows().isEmpty() ? "[]\n" : "\n]\n");
  }

  private static String object(List<Column> columns, List<Cell> row) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(false);
      json.beginObject();
      for (int i = 0; i < columns.size(); i++) {
        json.name(columns.get(i).key());
        value(json, row.get(i));
      }
      json.endObject();
    }
    return CONTROLS
        .matcher(text.toString())
        .replaceAll(control -> "\\\\u" + String.format("%04x", (int) control.group().charAt(0)));
  }

  private static void value(JsonWriter json, Cell cell) throws IOException {
    if (!cell.present()) {
      json.nullValue();
    } else if (cell.number().isPresent()) {
      json.value(new BigDecimal(cell.plainNumber().orElseThrow()));
    } else {
      json.value(cell.text());
    }
  }
}
