package org.riceforjira.plugin.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riceforjira.plugin.roadmap.BaselineComparisonJson.Change;
import org.riceforjira.plugin.roadmap.ShownChanges;

class ReportFilesTest {
  private final MadeReport made = new MadeReport();

  @Test
  void theMarkdownHasEveryPartOfThePage() {
    made.shop.issue(1, 300, 20, 5.0).lanes(1, "Web").issue(2, 200, 1.0);
    made.goal("Growth", 1);
    String query = "capacity=8&periods=2&lanes=component";
    ReportFile file = made.file("md", query);
    assertEquals("rice-report-SHOP.md", file.name());
    assertEquals("text/markdown;charset=UTF-8", file.type());
    assertTrue(file.text().startsWith("# Roadmap report: Online Shop\n"), file.text());
    made.json(query)
        .sections()
        .forEach(section -> assertTrue(file.text().contains("\n## " + section.title() + "\n")));
    assertTrue(file.text().contains("- **Made**: 16 Nov 2026, 10:42, by Alice Product\n"));
    assertTrue(
        file.text()
            .contains(
                "| Goal | Q4 2026 | Q1 2027 | All | Share |\n| --- | ---: | ---: | ---: | ---: |\n"
                    + "| Growth | 4 (1) | 1 (1) | 5 (1) | 83\u00a0% |\n"),
        file.text());
    assertTrue(
        file.text()
            .contains(
                "\n### Q4 2026\n\n4 of 4 planned\n\n- **Web lane**: SHOP-1 Summary 1 (score 300, effort 5, to Q1 2027; low confidence)\n"),
        file.text());
    assertTrue(file.text().contains("- **Web lane**: SHOP-1 (goes on)\n"), file.text());
    assertTrue(file.text().endsWith("are not in it.\n"), file.text());
  }

  @Test
  void noTextOfAnIssueIsMarkupInTheMarkdown() {
    Change evil = new Change("SHOP-1", "<b>|`x`\n# Head", "a", "b", "[b](javascript:0), was a");
    made.shop
        .issue(1, 300, 1.0)
        .lanes(1, "*|<i>")
        .changed(ShownChanges.of(List.of(evil), List.of()));
    made.goal("Growth | `x`", 1);
    String text = made.file("md", "capacity=8&lanes=component").text();
    assertTrue(
        text.contains("- SHOP-1 \\<b\\>\\|\\`x\\` # Head: \\[b\\](javascript:0), was a\n"), text);
    assertTrue(text.contains("| Growth \\| \\`x\\` |"), text);
    assertTrue(text.contains("**\\*\\|\\<i\\> lane**"), text);
  }

  @Test
  void theTableForASpreadsheetHasALineForEachIssue() {
    made.shop.issue(1, 300, 20, 5.0).lanes(1, "=1+1").issue(2, 200, 1.0).issue(3, 100, 1.0);
    made.goal("Growth", 1);
    ReportFile file = made.file("csv", "capacity=8&periods=1&lanes=component");
    assertEquals("rice-report-SHOP.csv", file.name());
    assertEquals("text/csv;charset=UTF-8", file.type());
    List<String> lines = file.text().lines().toList();
    assertTrue(lines.get(0).startsWith("\ufeffkey,summary,type,status,assignee,rank,rank from"));
    assertEquals(
        "SHOP-1,Summary 1,Story,TODO,Alice Product,1,1,3,300,5,20,Growth,'=1+1 lane,Q4 2026,"
            + "2026-10-01,after Q4 2026,,no",
        lines.get(1).replaceFirst(",no,.*", ",no"));
    assertTrue(lines.get(1).contains("Low confidence: 20 %"), lines.get(1));
    assertEquals(4, lines.size());
    assertTrue(
        lines.get(2).startsWith("SHOP-2,Summary 2,,TODO,,,,,200,1,,,,,,,,,,,"), lines.get(2));
    assertTrue(lines.get(2).endsWith("Add capacity or periods."), lines.get(2));
    assertFalse(file.text().contains("null"), file.text());
  }

  @Test
  void everyIssueThatWasLookedAtIsInTheTable() {
    IntStream.rangeClosed(1, 130).forEach(number -> made.shop.issue(number, 1, null));
    assertEquals(131, made.file("csv", "capacity=8").text().lines().count());
    List<String> missing = made.told("uncertain", "capacity=8");
    assertEquals("- And 120 more.", missing.get(missing.size() - 1));
  }

  @Test
  void whereNobodyLookedForTheLikelyRanksItIsSaid() {
    IntStream.rangeClosed(1, 501).forEach(number -> made.shop.issue(number, 600 - number, 1.0));
    String sentence = "- The likely ranks of those behind the first 500 planned issues.";
    assertTrue(made.told("unknown", "capacity=2000").contains(sentence));
    assertFalse(made.told("unknown", "capacity=900&periods=1").contains(sentence));
  }
}
