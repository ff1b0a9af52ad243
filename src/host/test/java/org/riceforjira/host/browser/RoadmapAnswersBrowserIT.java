package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** What an item makes of answers that a server gives seldom, late or not at all. */
@BrowserTest
class RoadmapAnswersBrowserIT {
  /** From here on a pause of a second lasts until the test ends it. */
  private static final String WAITS =
      """
      const timer = window.setTimeout;
      window.waiting = [];
      window.setTimeout = (after, millis, ...more) => (millis === 1000 ? window.waiting.push(after) : timer(after, millis, ...more));
      """;

  private static final String PLAN =
      "/rest/rice/1.0/projects/SHOP/roadmap?periodKind=quarter&periods=4&capacity=8&lanes=";

  private final Browser browser;
  private final RoadmapBoard board;
  private final HeldAnswers answers;
  private final Person alice;
  private RoadmapItem item;

  RoadmapAnswersBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.answers = new HeldAnswers(browser);
    this.alice = host.person("alice");
  }

  @BeforeEach
  void holdAnswers() throws Exception {
    item = board.show("alice", laned("none"));
    answers.hold("/roadmap[?]");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  private JsonObject plan(String title) throws Exception {
    JsonObject plan = alice.get(PLAN + "none").object();
    plan.getAsJsonArray("periods").get(0).getAsJsonObject().addProperty("title", title);
    return plan;
  }

  /** A plan without cards. */
  private JsonObject bare(String note, String text) throws Exception {
    JsonObject plan = plan("Bare");
    plan.add("cards", new JsonArray());
    plan.add("cells", new JsonArray());
    plan.add("unscheduled", JsonParser.parseString("{\"total\": 0, \"issues\": []}"));
    plan.addProperty("beyond", 0);
    plan.add(
        "notes",
        JsonParser.parseString("[{\"code\": \"%s\", \"text\": \"%s\"}]".formatted(note, text)));
    return plan;
  }

  /** Begins as an item does that was not drawn before. */
  private void startAnew() {
    item.press("Edit");
    item.press("Cancel");
  }

  private void awaitFirst(String title) {
    browser.until(title + " is drawn", page -> item.texts(".rice-title").indexOf(title) == 0);
  }

  @Test
  void anAnswerThatComesLateChangesNothing() throws Exception {
    item.press("Refresh");
    item.press("Refresh");
    answers.answer(1, 200, plan("Second"));
    awaitFirst("Second");
    answers.answer(0, 200, plan("First"));
    answers.awaitRead();
    assertEquals("Second", item.texts(".rice-title").get(0));
    item.press("Refresh");
    answers.answer(2, 200, plan("Third"));
    awaitFirst("Third");
    assertFalse(browser.has(item.in("[aria-busy]")));
    assertFalse(
        browser.has(By.cssSelector("#gadget-" + item.id() + "[aria-busy=true]")), "still loading");
  }

  @Test
  void nothingIsDrawnOverTheFormByAnAnswerThatComesLate() throws Exception {
    item.press("Refresh");
    item.press("Edit");
    browser.see(item.in("form"));
    answers.answer(0, 200, plan("First"));

    item.press("Cancel");
    answers.answer(1, 200, plan("Second"));
    awaitFirst("Second");
    assertEquals(1, browser.all(item.in(".rice-map")).size());
  }

  @Test
  void whileIssuesAreRankedItsProgressIsToldAndAsksAgain() throws Exception {
    startAnew();
    answers.answer(
        0,
        200,
        JsonParser.parseString("{\"preparing\": {\"done\": 1200, \"of\": 10000}}")
            .getAsJsonObject());

    assertEquals(
        "1200", browser.see(item.in(".rice-stage[aria-busy] progress")).getDomAttribute("value"));
    assertEquals(
        "The issues are being ranked: 1\u202f200 of 10\u202f000.",
        browser.text(item.in(".rice-state")));
    assertEquals(List.of(), browser.violations("#gadget-" + item.id()));
    answers.answer(1, 200, plan("Ready"));
    awaitFirst("Ready");
    assertFalse(browser.has(item.in("progress")));
  }

  @Test
  void aCardWithDetailsIsNotHiddenByANewPlan() throws Exception {
    JsonObject full = plan("Full");
    List<JsonElement> cards = full.getAsJsonArray("cards").asList();
    String best = cards.get(0).getAsJsonObject().get("key").getAsString();
    item.card(best).click();
    browser.see(item.in(".rice-details"));
    Collections.reverse(cards);
    for (JsonElement card : cards) {
      card.getAsJsonObject().addProperty("first", 0);
      card.getAsJsonObject().addProperty("last", 0);
    }
    assertTrue(cards.size() > 8, "cards: " + cards.size());
    item.press("Refresh");
    answers.answer(0, 200, full);

    awaitFirst("Full");
    assertTrue(item.card(best).isDisplayed());
    browser.see(item.in(".rice-details"));
    assertFalse(browser.has(item.in(".rice-more")));
  }

  @Test
  void nobodyIsAskedAgainForAnItemThatWasRemovedMeanwhile() throws Exception {
    browser.run(WAITS);
    startAnew();
    answers.answer(
        0,
        200,
        JsonParser.parseString("{\"preparing\": {\"done\": 1, \"of\": 2}}").getAsJsonObject());
    browser.see(item.in("progress"));
    browser.run("document.getElementById('gadget-' + arguments[0]).remove()", item.id());
    assertEquals(1L, browser.run("return window.waiting.length"), "it would ask again");
    browser.run("window.waiting[0]()");
    answers.awaitRead();

    assertEquals(1, answers.asked());
  }

  @Test
  void aServerThatFailsIsAskedAgainOnDemand() throws Exception {
    startAnew();
    answers.answer(
        0,
        500,
        JsonParser.parseString("{\"errorMessages\": [\"Out of luck.\"]}").getAsJsonObject());

    assertTrue(
        browser
            .text(item.in("[role=alert]"))
            .startsWith("The roadmap could not be loaded.\nOut of luck."));
    item.press("Retry");
    answers.answer(1, 200, plan("Again"));
    awaitFirst("Again");
    assertEquals(List.of(""), item.texts("[role=alert]"));
  }

  @Test
  void aRoadmapThatIsShownStaysWhereItCannotBeRefreshed() throws Exception {
    item.press("Refresh");
    answers.answer(
        0, 503, JsonParser.parseString("{\"errorMessages\": [\"Read-only.\"]}").getAsJsonObject());

    browser.see(item.in("[role=alert] button"));
    assertTrue(browser.has(item.in(".rice-card")));
    answers.awaitRead();
    assertEquals(List.of(""), item.texts(".rice-roadmap > [role=status]"), "Nothing is as of now.");
  }

  @Test
  void whereNoIssueWaitsForAnotherThatIsTold() throws Exception {
    item.press("Dependencies");
    JsonObject lone = plan("Lone");
    lone.add("links", new JsonArray());
    answers.answer(0, 200, lone);
    awaitFirst("Lone");

    String none = "No issue here waits for another one.";
    assertTrue(item.texts(".rice-stage").get(0).startsWith(none));
    assertEquals(List.of(none), item.texts(".rice-roadmap > [role=status]"));
    item.press("Dependencies");
    answers.answer(1, 200, plan("All"));
    awaitFirst("All");
    assertFalse(item.texts(".rice-stage").get(0).startsWith("No issue here"));
  }

  @Test
  void whyThereIsNothingToShowIsToldOnceWithTheNextStep() throws Exception {
    startAnew();
    answers.answer(0, 200, bare("unscored", "No issue has a score yet."));

    assertEquals(
        List.of("No issue has a score yet.", "Open the backlog"), item.texts(".rice-state > *"));
    assertTrue(
        browser
            .see(item.in(".rice-state a"))
            .getDomAttribute("href")
            .endsWith("/projects/SHOP?selectedItem=org.riceforjira:rice-backlog-item"));
    assertFalse(browser.has(item.in(".rice-notes")), "It is told once.");
    assertFalse(browser.has(item.in(".rice-map")));
  }

  @Test
  void withoutACapacityWhoeverMayEntersOne() throws Exception {
    startAnew();
    answers.answer(0, 200, bare("capacity", "Enter a capacity."));

    assertEquals(List.of("Enter a capacity.", "Configure"), item.texts(".rice-state > *"));
    item.press("Configure");
    assertEquals("8", item.field("capacity").getDomProperty("value"));
  }

  @Test
  void whoMayNotConfigureTheItemIsToldWhoEntersACapacity() throws Exception {
    item = board.show("viewer", laned("none"));
    answers.hold("/roadmap[?]");
    item.press("Refresh");
    answers.answer(0, 200, bare("capacity", "Enter a capacity."));

    browser.until("nothing is planned", page -> browser.has(item.in(".rice-state")));
    assertEquals(
        List.of("Enter a capacity.", "Ask the owner of this dashboard to configure it."),
        item.texts(".rice-state > *"));
  }

  @Test
  void anItemIsCalledAsItsProjectUnlessItHasATitle() throws Exception {
    String title = "RICE roadmap: Online Shop";
    assertEquals(title, item.title());
    assertEquals(title, browser.see(item.in(".rice-roadmap")).getDomAttribute("aria-label"));
  }

  @Test
  void ofIssuesThatNobodyHasRankedNoTimeIsTold() throws Exception {
    JsonObject nothing = bare("empty", "This query finds no issue that you may see.");
    nothing.add("asOf", JsonNull.INSTANCE);
    startAnew();
    answers.answer(0, 200, nothing);

    browser.until("nothing is planned", page -> browser.has(item.in(".rice-state")));
    assertEquals(List.of("Refresh"), item.texts(".rice-as-of"));
  }

  @Test
  void whereAllIsDoneThePeriodsTellIt() throws Exception {
    JsonObject done = bare("empty", "There are no open issues to plan.");
    done.add("cells", plan("Done").get("cells"));
    done.getAsJsonArray("cells").get(0).getAsJsonObject().addProperty("doneIssues", 3);
    startAnew();
    answers.answer(0, 200, done);

    assertTrue(browser.text(item.in(".rice-state")).startsWith("Everything is done."));
    assertTrue(item.texts(".rice-cell .rice-subtle").contains("3 of 3 done"));
  }
}
