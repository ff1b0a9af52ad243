package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Trouble;

/** Texts of people that would be markup, scripts or formulas, turn around, or never end. */
@BrowserTest
class HostileTextsBrowserIT {
  private final Browser browser;
  private final Site site;
  private final Person admin;
  private final Trouble trouble;
  private final HostileProject project;

  HostileTextsBrowserIT(Browser browser, Hosts hosts, @TempDir Path folder) throws Exception {
    HostProcess host = hosts.importing("hostile", HostileProject.write(folder.resolve("h.csv")));
    this.browser = browser;
    this.site = new Site(browser, host);
    this.admin = host.person("admin");
    this.trouble = new Trouble(admin);
    this.project = new HostileProject(browser);
  }

  @BeforeEach
  void logIn() {
    site.logIn("admin");
  }

  @AfterEach
  void nothingHasRun() throws Exception {
    trouble.end();
    project.assertHarmless();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void inTheListTheyAreTextsAndWidenNothing(int width) {
    browser.width(width);
    BacklogList list = open("");

    for (String key : project.keys()) {
      assertEquals(String.valueOf(project.keys().indexOf(key) + 1), list.cell(key, "rank"));
      assertTrue(project.isShown(".rice-grid tbody .rice-col-summary", key), key);
    }
    assertEquals(
        "W".repeat(300) + "\u2026",
        browser.run(
            "return [...document.querySelectorAll('.rice-summary')].map((one) => one.textContent)"
                + ".find((text) => text.startsWith('WWW'))"));
    assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
    assertEquals(List.of(40L), browser.run(HostileProject.HEIGHTS));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void inAReportTheyAreTextsAndWidenNothing(int width) {
    browser.width(width);
    ReportView report =
        ReportView.of(site, browser, "project=HST&periodKind=quarter&periods=2&capacity=100");

    assertTrue(report.text("top").contains("<script class='hostile'>"), report.text("top"));
    assertFalse(report.widensThePage());
  }

  @Test
  void whyTellsThem() {
    open("");
    BacklogRows rows = BacklogRows.here(browser);
    new BacklogList(browser).tabIn();
    for (String key : project.keys()) {
      rows.go(key, "score");
      browser.press(Keys.ENTER);
      browser.until("why " + key, driver -> rows.aside().startsWith("Why " + key));
      rows.aside();
      assertTrue(project.isShown(".rice-aside", key), rows.aside());
      browser.press(Keys.ESCAPE);
      rows.awaitFocus(key, "score");
    }
    assertEquals(List.of(), rows.violations());
  }

  @Test
  void twoOfThemAreCompared() {
    for (int first = 0; first + 1 < project.keys().size(); first += 2) {
      BacklogList list = open("");
      List<String> both = project.keys().subList(first, first + 2);
      both.forEach(list::select);
      browser.see(By.xpath("//button[starts-with(., 'Compare')]")).click();
      BacklogRows.here(browser).aside();

      for (String key : both) {
        assertTrue(project.isShown(".rice-aside thead", key), key);
      }
      project.assertHarmless();
    }
  }

  @Test
  void previewsOfTheBoardListThem() {
    open("");
    Planning planning = Planning.here(browser);
    planning.awaitTool(Planning.BOARD);
    planning.press(Planning.BOARD);
    planning.aside("the order of this list");
    browser.until("a preview", driver -> project.isShown(".rice-planning td", "HST-1"));

    for (String key : project.keys()) {
      assertTrue(project.isShown(".rice-planning td", key), key);
    }
  }

  @Test
  void onPaperTheyAreTexts() {
    open("");
    Planning.here(browser).print();

    for (String key : project.keys()) {
      assertTrue(project.isShown(".rice-print td", key), key);
    }
  }

  @Test
  void theyAreCopiedOnOneLineEach() {
    open("");
    Planning planning = Planning.here(browser);
    planning.press("Copy as a table");
    planning.message("Copied " + project.keys().size());

    List<String> lines = planning.pasted().lines().toList();
    assertEquals(project.keys().size() + 1, lines.size());
    for (String key : project.keys()) {
      String line = lines.stream().filter(one -> one.contains("\t" + key + "\t")).findFirst().get();
      assertTrue(line.contains(project.summary(key).replaceAll("\\s+", " ").trim()), line);
    }
  }

  @Test
  void aSpreadsheetGetsThemWholeAndAsTexts() throws Exception {
    String csv = admin.get("/rest/rice/1.0/projects/HST/backlog.csv").response().body();
    for (String key : project.keys()) {
      String cell = project.summary(key).replace("\"", "\"\"");
      assertTrue(csv.contains(cell), key + " in " + csv);
    }
    assertTrue(csv.contains("'=HYPERLINK"), csv);
    open("");
  }

  @Test
  void messagesAndNotesQuoteThem() {
    String sentence = project.summary("HST-1");
    BacklogList list = open("");
    BacklogRows rows = BacklogRows.here(browser);
    list.tabIn();
    JsonObject answer = new JsonObject();
    answer.add("errorMessages", new JsonArray());
    answer.getAsJsonArray("errorMessages").add(sentence);
    list.pretend(400, answer.toString());
    rows.enter("HST-2", "reach", "7");
    browser.press(Keys.TAB);

    rows.awaitNote("HST-2", "reach");
    assertTrue(rows.note("HST-2", "reach").contains(sentence), rows.note("HST-2", "reach"));
    assertTrue(rows.message("HST-2: ").contains(sentence), rows.message("HST-2: "));
  }

  @Test
  void whatTheBoardRefusesIsQuoted() throws Exception {
    String reason = project.summary("HST-2");
    trouble.refuseWrites(Map.of("HST-8", reason, "HST-9", reason));
    admin.send(
        "PUT",
        "/rest/agile/1.0/issue/rank",
        "{\"issues\": [\"HST-7\"], \"rankBeforeIssue\": \"HST-1\"}");
    open("");
    Planning planning = Planning.here(browser);
    planning.awaitTool(Planning.BOARD);
    planning.press(Planning.BOARD);
    planning.press("Change the order of the board");

    planning.outcome("Putting in order");
    String told = planning.aside("Refused by Jira");
    assertTrue(told.contains(reason), told);
  }

  @Test
  void filtersOfTheAddressQuoteThem() {
    String text = project.summary("HST-1");
    site.backlogPage("HST", "#text=" + HostileProject.encoded(text));
    BacklogList list = new BacklogList(browser);
    list.awaitCount("1 of ");
    assertEquals(text, browser.see(By.id("rice-filter-text")).getDomProperty("value"));

    site.backlogPage(
        "HST", "#jql=" + HostileProject.encoded("summary ~ \"" + text.replace("\"", "'") + "\""));
    browser.until("a chip", driver -> list.chips().toString().contains("<b class='hostile'>"));
    list.awaitCount("1 of ");
  }

  @Test
  void thePanelOfEachIssueIsUnharmed() {
    for (String key : project.keys()) {
      RicePanel panel = site.panel(key);
      panel.why();
      assertFalse(panel.explanation().isEmpty());
      project.assertHarmless();
    }
  }

  private BacklogList open(String hash) {
    return site.backlog("HST", hash);
  }
}
