package org.riceforjira.connect.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.riceforjira.connect.explain.Explanation.FactorPart;
import org.riceforjira.connect.output.Cell;
import org.riceforjira.connect.output.Column;
import org.riceforjira.connect.output.Console;
import org.riceforjira.connect.output.Format;
import org.riceforjira.connect.output.Table;
import org.riceforjira.connect.text.Numbers;

/** An explanation for people: text around a table of the factors. */
final class ExplainText {
  private final Console console;
  private final Format format;

  /**
   * @param format table or markdown
   */
  ExplainText(Console console, Format format) {
    this.console = console;
    this.format = format;
  }

  void print(Explanation explained) {
    String summary = format.plain(explained.summary());
    console.result(heading(explained.key() + "  " + summary));
    paragraph(score(explained));
    console.result("\n");
    console.result(factors(explained.factors()), format);
    if (explained.goal() != null) {
      paragraph(
          List.of(
              "It serves the goal "
                  + explained.goal().label()
                  + ", which counts "
                  + Numbers.text(explained.goal().multiplier())
                  + " times as much."));
    }
    paragraph(place(explained));
    paragraph(explained.flips().stream().map(Explanation.Flips::sentence).toList());
  }

  private String heading(String text) {
    return format == Format.MARKDOWN ? "## " + text : text;
  }

  private void paragraph(List<String> sentences) {
    if (!sentences.isEmpty()) {
      console.result("\n");
      sentences.forEach(
          sentence ->
              console.result((format == Format.MARKDOWN ? "- " : "") + format.plain(sentence)));
    }
  }

  private static List<String> score(Explanation explained) {
    List<String> sentences = new ArrayList<>();
    if (explained.formula() == null) {
      sentences.add("No score. " + String.join(" ", explained.gaps()));
    } else {
      sentences.add("Score: " + explained.formula());
    }
    if (explained.stale()) {
      sentences.add(
          explained.stored() == null
              ? "Nothing is stored in Jira yet. Write the score with rice score."
              : "Stored in Jira is "
                  + Numbers.text(explained.stored())
                  + ", which differs. Correct it with rice score.");
    }
    return sentences;
  }

  private static Table factors(List<FactorPart> factors) {
    List<Column> columns =
        List.of(
            Column.text("factor", "Factor"),
            Column.number("value", "Value"),
            Column.text("level", "Level").leaving(),
            Column.text("unit", "Unit").leaving(),
            Column.wrapping("source", "From"));
    return new Table(columns, factors.stream().map(ExplainText::row).toList());
  }

  private static List<Cell> row(FactorPart factor) {
    String label =
        factor.factor().substring(0, 1).toUpperCase(Locale.ROOT) + factor.factor().substring(1);
    return List.of(
        Cell.text(label),
        Cell.text(factor.text() == null ? "missing" : factor.text()),
        Cell.text(factor.level() == null ? "" : factor.level()),
        Cell.text(unit(factor)),
        Cell.text(source(factor)));
  }

  /** What is a percentage says so itself. */
  private static String unit(FactorPart factor) {
    return factor.text() != null && factor.text().endsWith("%") ? "" : factor.unit();
  }

  private static String source(FactorPart factor) {
    if (factor.source() == null) {
      return factor.gap();
    }
    String which =
        factor.source().of() > 1
            ? " (source " + factor.source().position() + " of " + factor.source().of() + ")"
            : "";
    return factor.source().text() + which;
  }

  private static List<String> place(Explanation explained) {
    if (explained.rank() == null) {
      return List.of(explained.notRanked());
    }
    List<String> sentences = new ArrayList<>(explained.rank().sentences());
    if (explained.line() != null) {
      sentences.addAll(explained.line().sentences());
    }
    return sentences;
  }
}
