package org.riceforjira.plugin.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riceforjira.core.Example;
import org.riceforjira.plugin.http.Refusal;
import org.riceforjira.plugin.http.Refusals;
import org.riceforjira.plugin.ranking.Rankings;

class BacklogExportTest {
  private static final int KEY = 1;
  private static final int SUMMARY = 3;

  private final ShownBacklog shop = ShownBacklog.ofFour();

  @Test
  void aListIsWrittenWithAMarkAHeaderAndPlainNumbers() {
    shop.row(3).traits().assignee = "bob";
    List<String> lines = List.of(shop.csv("capacity=3").split("\r\n"));
    assertEquals(
        "\ufeffrank,key,type,summary,status,assignee,reach,impact,confidence,effort,score,"
            + "effort so far,above line,rank from,rank to,missing,review,goal",
        lines.get(0));
    assertEquals("1,RICE-3,Story,Gifts,To Do,The bob,800,2,50,1,800,1,yes,1,3,,,", lines.get(1));
    assertTrue(lines.get(3).startsWith("3,RICE-2,Story,Basket,To Do,,2000,1,80,4,400,7,no,"));
    assertEquals(
        ",RICE-4,Story,Coupons,To Do,,100,1,80,,,,,,,Effort is missing. Enter it to get a score.,,",
        lines.get(4));
    assertEquals(5, lines.size());
  }

  @Test
  void numbersHaveNeitherExponentsNorGroups() {
    shop.row(1).with(Example.FIELDS.reach(), 1e10).with(Example.FIELDS.effort(), 1e-7);
    List<String> row = rows("text=search").get(1);
    assertEquals("10000000000", row.get(6));
    assertEquals("0.0000001", row.get(9));
    assertEquals("300000000000000000", row.get(10));
  }

  static List<String> hostile() {
    return List.of(
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\"quoted\", and \"\"more\"\"",
        "line\nline\r\nline\rline",
        "a,b;c\td",
        "x".repeat(10_000),
        "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udcbb",
        "\u202egnp.exe\u202c \u0634",
        "<script>alert(1)</script>",
        "nul\u0000nul",
        "\u2028",
        "\ufeff=1",
        "");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aHostileSummaryIsOneCellAndNoFormula(String summary) {
    shop.row(3).traits().summary = summary;
    List<List<String>> rows = rows("sort=key");
    assertEquals(5, rows.size());
    rows.forEach(row -> assertEquals(18, row.size()));
    String cell = rows.get(3).get(SUMMARY);
    boolean formula = !summary.isEmpty() && "=+-@\t\r".indexOf(summary.charAt(0)) >= 0;
    assertEquals(formula ? "'" + summary : summary, cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "status", "assignee"})
  void theOtherTextsAreNoFormulasEither(String column) {
    shop.row(3).traits().type = "=1";
    shop.row(3).traits().status = "=1";
    shop.row(3).traits().assignee = "=1";
    List<List<String>> rows = rows("");
    String cell = rows.get(1).get(rows.get(0).indexOf(column));
    assertFalse(cell.startsWith("="), cell);
  }

  @Test
  void filtersAndOrderAreThoseOfTheList() {
    assertEquals(List.of("key", "RICE-4", "RICE-3", "RICE-2", "RICE-1"), column("sort=-key", KEY));
    assertEquals(List.of("key", "RICE-2"), column("text=basket&start=7&size=1", KEY));
    String list = shop.page("text=gifts").list().id();
    assertEquals(List.of("key", "RICE-3"), column("list=" + list, KEY));
  }

  @Test
  void whatIsHiddenOrGoneIsNotWritten() {
    String list = shop.page("").list().id();
    shop.row(1).hidden();
    shop.parts.delete(2);
    assertEquals(List.of("key", "RICE-3", "RICE-4"), column("list=" + list, KEY));
  }

  @Test
  void aLongListIsReadPartByPart() {
    for (int number = 5; number < 255; number++) {
      shop.issue(number, 1.0, 1.0, 100.0, 1.0);
    }
    assertEquals(255, shop.ranked().csv("sort=key").split("\r\n").length);
  }

  @Test
  void onlyAHundredRowsAreInMemoryAtATime() throws IOException {
    int[] asked = new int[1];
    BacklogExport export =
        new BacklogExport(
            "RICE",
            part -> {
              asked[0]++;
              assertEquals(100, part.size());
              return List.of();
            });
    assertEquals(1, asked[0], "What prevents the list is to be told before it is written.");
    export.write(new StringWriter());
    assertEquals(1, asked[0]);
  }

  @Test
  void theFileIsNamedAfterTheProject() {
    assertEquals(
        "rice-backlog-RICE.csv", shop.backlogs().export("RICE", Queries.of("")).fileName());
  }

  @Test
  void wrongParametersAreRefusedBeforeAnythingIsWritten() {
    Refusal refusal = assertThrows(Refusal.class, () -> shop.csv("sort=price"));
    assertEquals(400, Refusals.status(refusal));
    shop.answer = new Rankings.Preparing(1, 2);
    refusal = assertThrows(Refusal.class, () -> shop.csv(""));
    assertEquals(409, Refusals.status(refusal));
  }

  private List<String> column(String query, int column) {
    return rows(query).stream().map(row -> row.get(column)).toList();
  }

  private List<List<String>> rows(String query) {
    return StrictCsv.read(shop.csv(query).substring(1));
  }
}
