package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.riceforjira.host.it.HostOptions;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Hosts;
import org.riceforjira.host.it.Person;
import org.riceforjira.host.it.Trouble;

/** Planning by the keyboard alone, on a host of its own: its board is turned upside down. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class BacklogPlanningBrowserIT {
  private static final String CUT = "/rest/rice/1.0/projects/SHOP/backlog/cut?capacity=10";

  private final Browser browser;
  private final Hosts hosts;
  private HostProcess host;
  private Site site;
  private Person bob;
  private ShopBoard board;
  private Trouble trouble;

  BacklogPlanningBrowserIT(Browser browser, Hosts hosts) {
    this.browser = browser;
    this.hosts = hosts;
  }

  @BeforeAll
  void start() throws Exception {
    host = HostProcess.start(HostOptions.on(hosts.scoredShop()));
    site = new Site(browser, host);
    bob = host.person("bob");
    board = new ShopBoard(bob);
    trouble = new Trouble(host.person("admin"));
  }

  @AfterAll
  void stop() {
    host.close();
  }

  @AfterEach
  void endTrouble() throws Exception {
    trouble.end();
  }

  @Test
  void aCapacityThatIsTypedDrawsTheLineAndStaysInTheAddress() {
    Planning planning = open("viewer", "");
    planning.capacity("10");
    planning.awaitCutLine("9 issues fit into 10 person-months");
    planning.choose("What does not fit", "is skipped");
    planning.awaitCutLine("10 issues fit into 10 person-months");
    assertEquals("#capacity=10&policy=fill", planning.hash());

    Planning again = Planning.at(site, browser, planning.hash());
    again.awaitCutLine("10 issues fit into 10 person-months");
    assertEquals(List.of(), again.violations());
  }

  @Test
  void goingBackBringsTheCapacityOfBeforeIntoItsInput() {
    Planning planning = open("viewer", "#capacity=10");
    planning.capacity("2");
    planning.awaitCutLine("3 issues fit into 2 person-months");

    browser.back();
    planning.awaitCutLine("9 issues fit into 10 person-months");
    assertEquals("10", browser.run("return document.activeElement.value"));
  }

  @Test
  void whereIssuesAreSkippedThoseThatFitBelowTheLineSayThatTheyDo() {
    open("viewer", "#capacity=10&policy=fill");

    String below =
        "return [...document.querySelectorAll('.rice-cut ~ tr .rice-col-total')]"
            + ".filter(td => td.textContent.endsWith('fits')).length";
    assertEquals(1L, browser.run(below)); // 10 fit, 9 of them above the line
    open("viewer", "#capacity=10&policy=stop");
    assertEquals(0L, browser.run(below));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,5", "abc", "-1"})
  void aCapacityThatCouldBeMisreadIsRefusedAndTheLineStays(String typed) {
    Planning planning = open("viewer", "#capacity=10");
    String line = planning.cutLine();
    planning.capacity(typed);

    Map<String, String> sentences =
        Map.of(
            "1,5", "Write decimals with a point and no separators: 1.5 or 20000.",
            "abc", "Enter a number, such as 450 or 0.5.",
            "-1", "The capacity cannot be less than 0.");
    assertEquals(sentences.get(typed), planning.refusal());
    assertEquals("true", browser.ofFocused("aria-invalid"));
    assertEquals(line, planning.cutLine());
    assertEquals(List.of(), planning.violations());
    planning.capacity("");
    browser.until("the project's own", driver -> planning.hash().isEmpty());
  }

  @Test
  void whatFitsIsToldInTheWordsOfTheServerAndFollowsTheCapacity() throws Exception {
    var told = host.person("viewer").get(CUT).object();
    Planning planning = open("viewer", "#capacity=10");
    planning.press("What fits");

    String text = planning.aside("What more capacity would bring");
    for (String part : List.of("cut", "over", "next", "swaps")) {
      String sentence = told.getAsJsonObject(part).get("text").getAsString();
      assertTrue(text.contains(sentence), sentence + " in " + text);
    }
    assertEquals(List.of(), planning.violations());
    planning.capacity("2");
    planning.aside("3 issues fit into 2 person-months");
  }

  @Test
  void theIssuesAboveTheLineAreMovedToASprintInTheirOrderAndBack() throws Exception {
    Map<String, List<String>> before = board.everything();
    String sprint = board.sprints().get(1);
    List<String> above = above();
    List<String> others = new ArrayList<>(board.sprint(sprint));
    others.removeAll(above);
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.SPRINT);
    planning.aside("Issues to move, in this order: " + above.size());
    planning.choose("Sprint", sprint);
    String preview = planning.aside("Move to " + sprint);
    assertEquals(above, planning.previewed());
    assertTrue(preview.contains("is there already"), preview);
    assertTrue(preview.contains("is in " + board.sprints().get(0) + " now"), preview);
    assertTrue(preview.contains("The effort of "), preview);
    assertEquals(List.of(), planning.violations());

    planning.press("Move to " + sprint);
    planning.outcome("Putting in order: %1$d of %1$d.".formatted(above.size()));
    others.addAll(above);
    assertEquals(others, board.sprint(sprint));
    assertEquals(List.of(), planning.violations());

    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.everything());
  }

  @Test
  void selectedIssuesAreMovedInsteadOfThoseAboveTheLine() throws Exception {
    Map<String, List<String>> before = board.everything();
    String sprint = board.sprints().get(2);
    site.logIn("bob");
    BacklogRows rows = BacklogRows.at(site, browser, "SHOP-21");
    String below = rows.below("SHOP-21");
    rows.select(below);
    rows.select("SHOP-21");
    Planning planning = Planning.here(browser);
    planning.press(Planning.SPRINT);
    planning.aside("Issues to move, in this order: 2.");
    planning.choose("Sprint", sprint);
    planning.aside("Move to " + sprint);
    assertEquals(List.of("SHOP-21", below), planning.previewed());

    planning.press("Move to " + sprint);
    planning.outcome("2 of 2.");
    List<String> inside = board.sprint(sprint);
    assertEquals(List.of("SHOP-21", below), inside.subList(inside.size() - 2, inside.size()));
    planning.press(Planning.UNDO);
    planning.outcome("Moving back: 2 of 2.");
    assertEquals(before, board.everything());
  }

  @Test
  void theOrderIsAppliedToTheBoardAndTakenBackEvenAfterSomethingElseWasLookedAt() throws Exception {
    List<String> before = board.order();
    List<String> above = above();
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order: " + above.size());
    assertEquals(above, planning.previewed());
    assertEquals(before, board.order());
    assertEquals(List.of(), planning.violations());

    planning.press("Change the order of the board");
    planning.outcome("Putting in order: %1$d of %1$d.".formatted(above.size()));
    assertEquals(above, board.order().subList(0, above.size()));
    browser.press(Keys.ESCAPE);
    planning.press(Planning.BOARD);
    planning.aside("The board has this order already.");
    planning.press("Back to the last change of the board");
    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.order());
  }

  @Test
  void whatOthersRankMeanwhileIsToldBeforeAnythingIsDoneAndKept() throws Exception {
    List<String> before = board.order();
    String last = before.get(before.size() - 1);
    String first = before.get(0);
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order:");
    board.rank(last, first);
    planning.press("Change the order of the board");
    planning.outcome("Somebody has changed the order");
    assertEquals(last, board.order().get(0));
    assertEquals(List.of(), planning.violations());

    planning.press("Change the order of the board");
    planning.outcome("Putting in order:");
    String top = board.order().get(0);
    board.rank(last, top);
    planning.press(Planning.UNDO);
    planning.outcome("Somebody has changed the order");
    assertEquals(last, board.order().get(0));
    planning.press("Undo nevertheless");
    planning.outcome("Putting back into the old order:");

    List<String> expected = new ArrayList<>(before);
    expected.remove(last);
    expected.add(0, last);
    assertEquals(expected, board.order());
    restore(before);
  }

  @Test
  void eachIssueThatJiraRefusesIsNamedAndTheOthersKeepTheirOrder() throws Exception {
    List<String> before = board.order();
    List<String> above = new ArrayList<>(above());
    String refused = above.get(above.size() - 1);
    trouble.refuseWrites(Map.of(refused, "It is locked."));
    Planning planning = boards("bob", "#capacity=10");
    planning.press(Planning.BOARD);
    planning.aside("Issues to put in order:");
    planning.press("Change the order of the board");

    planning.outcome("Putting in order: %d of %d.".formatted(above.size() - 1, above.size()));
    String told = planning.aside("Refused by Jira");
    assertTrue(told.lines().anyMatch(line -> line.matches(refused + ": .*It is locked.*")), told);
    above.remove(refused);
    assertEquals(above, board.order().subList(0, above.size()));
    trouble.end();
    planning.press(Planning.UNDO);
    planning.outcome("Putting back into the old order:");
    assertEquals(before, board.order());
  }

  @Test
  void withoutJiraSoftwareNothingOfItIsShown() throws Exception {
    trouble.software(false);
    Planning planning = open("bob", "#capacity=10");
    assertFalse(asked().contains("/rest/agile/"), asked());
    assertEquals(List.of("What fits", "CSV", "Copy as a table", "Print"), planning.tools());
  }

  @Test
  void thoseWhoMayNotScheduleIssuesSeeNothingOfTheBoard() {
    Planning planning = open("viewer", "#capacity=10");
    browser.until("the permissions were read", driver -> asked().contains("mypermissions"));
    assertEquals(List.of("What fits", "CSV", "Copy as a table", "Print"), planning.tools());
  }

  private Planning open(String name, String hash) {
    site.logIn(name);
    return Planning.at(site, browser, hash);
  }

  private Planning boards(String name, String hash) {
    site.logIn(name);
    return Planning.withBoards(site, browser, hash);
  }

  private List<String> above() throws Exception {
    JsonArray issues = bob.get(CUT).object().getAsJsonObject("cut").getAsJsonArray("issues");
    return issues.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(issue -> issue.get("key").getAsString())
        .toList();
  }

  /** Everything that the page has asked of the server. */
  private String asked() {
    return (String)
        browser.run(
            "return performance.getEntriesByType('resource').map(({name}) => name).join(' ')");
  }

  private void restore(List<String> order) throws Exception {
    for (int i = order.size() - 2; i >= 0; i--) {
      board.rank(order.get(i), order.get(i + 1));
    }
    assertEquals(order, board.order());
  }
}
