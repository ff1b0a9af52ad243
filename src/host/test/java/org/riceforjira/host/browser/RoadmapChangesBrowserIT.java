package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import com.google.gson.JsonElement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.Answer;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;

/** Baselines of a roadmap and what changed since, on a dashboard. */
@BrowserTest
class RoadmapChangesBrowserIT {
  private static final String BASELINES = "/rest/rice/1.0/projects/SHOP/baselines";

  private final Browser browser;
  private final Hosts hosts;
  private HostProcess host;
  private RoadmapBoard board;

  RoadmapChangesBrowserIT(Browser browser, HostProcess host, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
    on(host);
  }

  private void on(HostProcess other) {
    host = other;
    board = new RoadmapBoard(browser, other);
  }

  @AfterEach
  void remove() throws Exception {
    for (JsonElement one : baselines()) {
      alice().send("DELETE", BASELINES + "/" + of(one, "id"), "");
    }
    board.remove();
  }

  private Person alice() {
    return host.person("alice");
  }

  private List<JsonElement> baselines() throws Exception {
    return alice().get(BASELINES).object().getAsJsonArray("baselines").asList();
  }

  private void save(String name, int capacity) throws Exception {
    String body =
        "{\"name\":\"%s\",\"parameters\":\"periods=4&capacity=%d\"}".formatted(name, capacity);
    Answer answer = alice().send("POST", BASELINES, body);
    assertEquals(201, answer.status(), answer.toString());
  }

  private static String of(JsonElement one, String name) {
    return one.getAsJsonObject().get(name).getAsString();
  }

  private RoadmapItem open(String user) throws Exception {
    RoadmapItem item = board.show(user, preferences());
    item.press("Changes");
    browser.see(item.in(".rice-tool"));
    return item;
  }

  private void awaitPanel(RoadmapItem item, String text) {
    browser.until(
        text, page -> item.texts(".rice-tool").stream().anyMatch(it -> it.contains(text)));
  }

  @Test
  void withoutABaselineItTellsWhatToDoAndSavesTheFirst() throws Exception {
    RoadmapItem item = open("alice");
    assertEquals(item.id() + "-rice-changes-title", browser.ofFocused("id"));
    awaitPanel(item, "There is no baseline yet. Save one now");
    item.press("Save as baseline");
    browser.until("refused", page -> !item.error("name").isEmpty());
    assertEquals("name", browser.ofFocused("name"));
    assertFalse(browser.errors().isEmpty(), "the refusal is told by the console, too");
    item.field("name").sendKeys("\"Q&A\" <i>" + Keys.ENTER);

    awaitPanel(item, "The baseline \"Q&A\" <i> was saved.");
    browser.until("listed", page -> item.texts("tbody th").contains("\"Q&A\" <i>"));
    assertTrue(item.texts("tbody td").contains("Alice Product"));
    awaitPanel(item, "Scope did not change.");
    assertEquals("", item.field("name").getDomProperty("value"));
  }

  @Test
  void whoMayNotSaveIsToldWhoCan() throws Exception {
    RoadmapItem item = open("viewer");
    awaitPanel(item, "There is no baseline yet. People who may edit the issues can save one.");
    assertEquals(0, browser.all(item.in(".rice-tool form:not([hidden])")).size());
    browser.press(Keys.ESCAPE);
    browser.until("the panel is gone", page -> !browser.has(item.in(".rice-tool")));
    assertEquals("false", browser.ofFocused("aria-expanded"));
  }

  @Test
  void anyTwoAreComparedTheOlderFirstWhicheverIsChosenWhere() throws Exception {
    save("Small", 3);
    save("Large", 8);
    RoadmapItem item = open("viewer");
    awaitPanel(item, "Scope did not change.");
    new Select(item.field("older")).selectByIndex(0);
    new Select(item.field("newer")).selectByIndex(2);
    item.press("Compare");

    browser.until(
        "grown",
        page -> item.texts(".rice-growth strong").stream().findFirst().orElse("").startsWith("+"));
    awaitPanel(item, "Came in (");
    List<String> drawn = item.texts(".rice-growth-chart .rice-svg-label");
    assertEquals(2, drawn.size());
    List<Double> heights =
        browser.all(item.in(".rice-growth-point")).stream()
            .map(point -> Double.valueOf(point.getDomAttribute("cy")))
            .toList();
    assertEquals(3, heights.size());
    assertTrue(heights.get(0) > heights.get(1), "more stands higher: " + heights);
    assertTrue(heights.stream().allMatch(at -> at > 0 && at < 140), "within: " + heights);
    String told = browser.see(item.in(".rice-growth-chart")).getDomAttribute("aria-label");
    assertTrue(told.contains("from " + drawn.get(0)) && told.contains("to " + drawn.get(1)), told);
    new Select(item.field("newer")).selectByIndex(1);
    item.press("Compare");
    browser.until("refused", page -> item.error("newer").startsWith("Choose two"));
  }

  @Test
  void aRoadmapOfAQueryHasBaselinesOfItsOwnAndWritesNoDates() throws Exception {
    String query = "/rest/rice/1.0/baselines%s?jql=project+%%3D+SHOP";
    RoadmapItem item = board.show("alice", preferences("source", "jql", "jql", "project = SHOP"));
    item.press("Changes");
    awaitPanel(item, "There is no baseline yet.");
    item.field("name").sendKeys("Of a query" + Keys.ENTER);
    browser.until(
        "listed",
        page -> item.texts("[aria-label=Baselines] tbody th").equals(List.of("Of a query")));
    assertEquals(List.of(), baselines());
    item.press("What if");
    browser.until(
        "it can be saved", page -> item.texts("[id$=what-if] button").contains("Save as baseline"));
    assertFalse(item.texts("button").contains("Write dates into issues\u2026"));
    List<JsonElement> ofQuery =
        alice().get(query.formatted("")).object().getAsJsonArray("baselines").asList();
    assertEquals(1, ofQuery.size());
    alice().send("DELETE", query.formatted("/" + of(ofQuery.get(0), "id")), "");
  }

  @Test
  void theWholeIsCopiedAsTextOrShownWhereTheBrowserRefuses() throws Exception {
    save("Small", 3);
    RoadmapItem item = open("viewer");
    browser.see(item.in(".rice-growth"));
    browser.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
    item.press("Copy as text");
    awaitPanel(item, "Copied.");
    String copied = (String) browser.run("return window.copied");
    assertTrue(copied.startsWith("Roadmap of ") && copied.contains("In ("), copied);
    browser.run("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
    item.press("Copy as text");

    browser.see(item.in(".rice-tool textarea"));
    Object selected = browser.run("return String(getSelection())");
    assertEquals(copied.replaceAll("\\s+", " "), String.valueOf(selected).replaceAll("\\s+", " "));
  }

  @Test
  void oneIsDeletedOnlyAfterAQuestion() throws Exception {
    save("Kept", 8);
    save("Not kept", 8);
    RoadmapItem item = open("alice");
    browser.see(item.in("[aria-label='Delete: Not kept']")).click();
    awaitPanel(item, "Delete the baseline Not kept?");
    item.press("Keep it");
    assertEquals("Delete: Not kept", browser.ofFocused("aria-label"));
    assertEquals(2, baselines().size());
    browser.press(Keys.ENTER);
    awaitPanel(item, "Delete the baseline Not kept?");
    browser.press(Keys.ENTER);

    awaitPanel(item, "The baseline Not kept was deleted.");
    assertEquals(List.of("Kept"), baselines().stream().map(one -> of(one, "name")).toList());
    browser.until("gone", page -> item.texts(".rice-tool tbody th").contains("Kept"));
    assertEquals(item.id() + "-rice-changes-title", browser.ofFocused("id"));
  }

  @Test
  void whereDeletingFailsItCanBeTriedAgainFromThere() throws Exception {
    save("Kept", 8);
    RoadmapItem item = open("alice");
    browser.see(item.in("[aria-label='Delete: Kept']")).click();
    awaitPanel(item, "Delete the baseline Kept?");
    HeldAnswers answers = new HeldAnswers(browser);
    answers.hold("/baselines/");
    browser.press(Keys.ENTER);
    browser.press(Keys.ENTER);
    answers.answer(0, 503, "{\"errorMessages\": [\"Read-only.\"]}");

    awaitPanel(item, "Read-only.");
    assertEquals("Retry", browser.run("return document.activeElement.textContent"));
    assertEquals(1, answers.asked(), "It is asked for once.");
  }

  @Test
  void oneThatSomebodyElseHasDeletedIsGone() throws Exception {
    save("Kept", 8);
    save("Deleted", 8);
    RoadmapItem item = open("alice");
    browser.see(item.in("[aria-label='Delete: Deleted']")).click();
    String id = of(baselines().get(0), "id");
    assertEquals(204, alice().send("DELETE", BASELINES + "/" + id, "").status());
    browser.press(Keys.ENTER);

    awaitPanel(item, "The baseline Deleted was deleted.");
    browser.until(
        "one is left",
        page -> item.texts("[aria-label=Baselines] tbody th").equals(List.of("Kept")));
    assertFalse(browser.errors().isEmpty(), "that it was not there is told by the console");
  }

  @ParameterizedTest(name = "AUI {0}, {1}, {2} pixels")
  @CsvSource({"10, light, 1280", "10, dark, 390", "9, dark, 800", "9, light, 320"})
  void theToolsAreReadableAndNothingStandsOut(int aui, String theme, int width) throws Exception {
    on(hosts.withAui(aui));
    save("Review of the steering committee in November", 3);
    new Site(browser, host).theme(theme);
    browser.width(width);
    RoadmapItem item = open("alice");
    browser.see(item.in(".rice-growth-chart"));
    browser.see(item.in(".rice-growth"));
    item.press("What if");
    item.field("capacity").sendKeys("5" + Keys.ENTER);
    browser.see(item.in("[id$=what-if] .rice-groups"));
    look("panels", aui, theme, width);
    item.press("Value and effort");
    browser.see(item.in(".rice-svg a"));
    look("values", aui, theme, width);
  }

  private void look(String what, int aui, String theme, int width) {
    browser.picture("roadmap-%s-%d-%s-%d".formatted(what, aui, theme, width));
    assertEquals(true, browser.run("return document.documentElement.scrollWidth <= innerWidth"));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
  }
}
