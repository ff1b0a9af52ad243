package org.riceforjira.plugin.backlog;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them, and nothing that it has not. */
final class StrictCsv {
  private final String text;
  private final List<List<String>> lines = new ArrayList<>();
  private int at;

  private StrictCsv(String text) {
    this.text = text;
  }

  static List<List<String>> read(String text) {
    StrictCsv csv = new StrictCsv(text);
    while (csv.at < text.length()) {
      csv.line();
    }
    return csv.lines;
  }

  private void line() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (take(",")) {
      cells.add(cell());
    }
    if (!take("\r\n")) {
      throw new AssertionError("A line must end with CR LF at " + at);
    }
    lines.add(cells);
  }

  private String cell() {
    return take("\"") ? quoted() : plain();
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    while (true) {
      if (take("\"\"")) {
        cell.append('"');
      } else if (take("\"")) {
        return cell.toString();
      } else {
        cell.append(text.charAt(at++));
      }
    }
  }

  private String plain() {
    int from = at;
    while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
      if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
        throw new AssertionError("A cell with quotes or ends of lines must be quoted at " + at);
      }
      at++;
    }
    return text.substring(from, at);
  }

  private boolean take(String expected) {
    boolean there = text.startsWith(expected, at);
    at += there ? expected.length() : 0;
    return there;
  }
}
