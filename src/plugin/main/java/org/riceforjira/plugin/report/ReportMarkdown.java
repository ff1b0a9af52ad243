package org.riceforjira.plugin.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.riceforjira.plugin.report.BlockJson.CellJson;
import org.riceforjira.plugin.report.BlockJson.ColumnJson;
import org.riceforjira.plugin.report.BlockJson.ItemJson;
import org.riceforjira.plugin.report.BlockJson.TableJson;

/** Writes a report as Markdown: all of it, with tables as GitHub's dialect has them. */
final class ReportMarkdown {
  private final List<String> lines = new ArrayList<>();

  private ReportMarkdown() {}

  static String of(ReportJson report) {
    ReportMarkdown markdown = new ReportMarkdown();
    markdown.write(report);
    return String.join("\n", markdown.lines) + "\n";
  }

  private void write(ReportJson report) {
    lines.add("# " + MarkdownText.of(report.title()));
    lines.add("");
    report
        .facts()
        .forEach(
            fact ->
                lines.add(
                    "- **"
                        + MarkdownText.of(fact.label())
                        + "**: "
                        + MarkdownText.of(fact.text())));
    for (ReportJson.SectionJson section : report.sections()) {
      lines.add("");
      lines.add("## " + MarkdownText.of(section.title()));
      section.blocks().forEach(this::write);
    }
  }

  private void write(BlockJson block) {
    if (block.text() != null) {
      lines.add("");
      lines.add(MarkdownText.line(block.text()));
    }
    if (!block.items().isEmpty()) {
      lines.add("");
      block.items().forEach(item -> lines.add("- " + item(item)));
    }
    if (block.table() != null) {
      write(block.table());
    }
    if (block.board() != null) {
      write(block.board());
    }
  }

  private static String item(ItemJson item) {
    return item.key() == null
        ? MarkdownText.line(item.text())
        : MarkdownText.of(item.key()) + " " + MarkdownText.of(item.text());
  }

  private void write(TableJson table) {
    lines.add("");
    lines.add(
        row(table.columns().stream().map(column -> MarkdownText.of(column.title())).toList()));
    lines.add(row(table.columns().stream().map(ReportMarkdown::rule).toList()));
    for (int i = 0; i < table.rows().size(); i++) {
      boolean total = table.total() && i == table.rows().size() - 1;
      lines.add(row(table.rows().get(i).stream().map(cell -> cell(cell, total)).toList()));
    }
  }

  private static String rule(ColumnJson column) {
    return column.kind().equals("number") ? "---:" : "---";
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String cell(CellJson cell, boolean total) {
    String text = MarkdownText.of(cell.text());
    String known = cell.key() == null ? text : MarkdownText.of(cell.key()) + " " + text;
    return (total || cell.warns()) && !known.isBlank() ? "**" + known + "**" : known;
  }

  /** Period by period: cards do not fit into the cells of a table. */
  private void write(BoardJson board) {
    for (int period = 0; period < board.periods().size(); period++) {
      BoardJson.PeriodJson head = board.periods().get(period);
      lines.add("");
      lines.add("### " + MarkdownText.of(head.title()));
      lines.add("");
      lines.add(MarkdownText.line(head.text()));
      lines.add("");
      for (BoardJson.LaneJson lane : board.lanes()) {
        write(lane.title(), lane.cells().get(period));
      }
    }
  }

  private void write(String lane, BoardJson.CellJson cell) {
    String title = lane.isEmpty() ? "" : "**" + MarkdownText.of(lane) + "**: ";
    cell.cards().forEach(card -> lines.add("- " + title + card(card)));
  }

  private static String card(BoardJson.CardJson card) {
    List<String> about = new ArrayList<>();
    about.add(card.text());
    about.addAll(card.warnings());
    about.removeAll(Collections.singleton(""));
    String told = about.stream().map(MarkdownText::of).collect(Collectors.joining("; "));
    String key = MarkdownText.of(card.key());
    return card.summary().isEmpty()
        ? key + " (" + told + ")"
        : key + " " + MarkdownText.of(card.summary()) + " (" + told + ")";
  }
}
