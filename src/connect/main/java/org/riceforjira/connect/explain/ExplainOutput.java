package org.riceforjira.connect.explain;

import java.util.List;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.text.JsonText;

/** Prints explanations: text for people, in JSON a list of objects, in CSV a row per factor. */
final class ExplainOutput {
  private final Console console;
  private final Format format;

  ExplainOutput(Console console, Format format) {
    this.console = console;
    this.format = format;
  }

  void print(List<Explanation> explained) {
    switch (format) {
      case TABLE, MARKDOWN -> {
        ExplainText text = new ExplainText(console, format);
        for (int i = 0; i < explained.size(); i++) {
          if (i > 0) {
            console.result("\n");
          }
          text.print(explained.get(i));
        }
      }
      case CSV -> console.result(ExplainTable.of(explained), format);
      case JSON -> console.result(JsonText.of(explained));
    }
  }
}
