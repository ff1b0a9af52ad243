package org.riceforjira.connect.rank;

import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.text.JsonText;

/**
 * Prints a ranking. In a table for people the cut line stands between the issues and is explained
 * below them; in JSON it stands beside them, as the counts do; in CSV there are only issues.
 */
public final class RankOutput {
  private final Console console;
  private final Format format;

  public RankOutput(Console console, Format format) {
    this.console = console;
    this.format = format;
  }

  public void print(RankReport report) {
    switch (format) {
      case TABLE, MARKDOWN -> {
        console.result(new RankTable(report).readable(), format);
        String bullet = format == Format.MARKDOWN ? "- " : "";
        report
            .cutSentences()
            .forEach(sentence -> console.result(blankBefore(report, sentence) + bullet + sentence));
      }
      case CSV -> {
        console.result(new RankTable(report).complete(), format);
        report.cutSentences().forEach(console::say);
      }
      case JSON -> console.result(JsonText.of(RankJson.of(report)));
    }
    report.closing().forEach(console::say);
  }

  private static String blankBefore(RankReport report, String sentence) {
    return sentence.equals(report.cutSentences().get(0)) ? "\n" : "";
  }
}
