package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** What of a plan is drawn, and how: plans that the shop does not have, made of the one it has. */
@BrowserTest
class RoadmapPlansBrowserIT {
  private static final String PLAN =
      "/rest/rice/1.0/projects/SHOP/roadmap?periodKind=quarter&periods=4&capacity=8&lanes=component";
  private static final String SHARE =
      "return [...document.querySelectorAll(arguments[0])].map(node => Number(node.style.getPropertyValue(arguments[1])))";

  private final Browser browser;
  private final RoadmapBoard board;
  private final HeldAnswers answers;
  private final Person alice;
  private RoadmapItem item;
  private JsonObject plan;

  RoadmapPlansBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.answers = new HeldAnswers(browser);
    this.alice = host.person("alice");
  }

  @BeforeEach
  void hold() throws Exception {
    item = board.show("alice", laned("component"));
    plan = alice.get(PLAN).object();
    answers.hold("/roadmap[?]|/roadmap/issues/");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  private void draw() {
    browser.run("document.querySelector('.rice-map').dataset.old = 'yes'");
    int question = (int) answers.asked();
    item.press("Refresh");
    answers.answer(question, 200, plan);
    browser.until("it is drawn anew", page -> !browser.has(item.in(".rice-map[data-old]")));
  }

  private JsonObject first(String list) {
    return plan.getAsJsonArray(list).get(0).getAsJsonObject();
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }

  private List<JsonObject> all(String list) {
    return plan.getAsJsonArray(list).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  @Test
  void howManyAreBeyondIsToldInTheRightNumber() {
    plan.addProperty("beyond", 1);
    draw();
    assertEquals(
        List.of("1 more candidate is beyond this roadmap."), item.texts(".rice-below > p"));
    plan.addProperty("beyond", 1234);
    draw();
    assertEquals(
        List.of("1\u202f234 more candidates are beyond this roadmap."),
        item.texts(".rice-below > p"));
    plan.addProperty("beyond", 0);
    draw();
    assertEquals(List.of(), item.texts(".rice-below > p"));
  }

  @Test
  void whatSlippedStandsWhereItWasToEndAndSaysWhereItGoes() {
    first("cells")
        .add(
            "slipped",
            json(
                "[{\"key\": \"SHOP-9\", \"summary\": \"Ours\", \"to\": \"Q1 2027\"},"
                    + "{\"key\": \"SHOP-8\", \"summary\": \"Theirs\", \"to\": null}]"));
    draw();
    List<String> told = item.texts(".rice-cell .rice-going");
    assertTrue(told.contains("Carried over: SHOP-9 \u2192 Q1 2027"), told.toString());
    assertTrue(told.contains("Carried over: SHOP-8"), told.toString());
  }

  @Test
  void whatBeganEarlierGoesOnInEachOfItsPeriods() {
    List<String> wanted =
        all("cards").stream()
            .filter(card -> card.get("last").getAsInt() > card.get("first").getAsInt())
            .map(card -> "\u21a6 " + card.get("key").getAsString() + " goes on")
            .sorted()
            .toList();
    draw();
    assertFalse(wanted.isEmpty());
    assertTrue(item.texts(".rice-going").containsAll(wanted), item.texts(".rice-going").toString());
  }

  @Test
  void aCardSaysInShortWhatIsToBeKnownOfIt() {
    JsonObject card = first("cards");
    card.add(
        "flags",
        json(
            "[{\"code\": \"late-for-due-date\", \"text\": \"Too late.\", \"warns\": true},"
                + "{\"code\": \"late-for-milestone\", \"text\": \"Too late.\", \"warns\": true},"
                + "{\"code\": \"low-confidence\", \"text\": \"Low.\", \"warns\": true},"
                + "{\"code\": \"in-progress\", \"text\": \"Begun.\", \"warns\": false}]"));
    card.addProperty("confidence", 20);
    card.addProperty("carried", "Q3 2026");
    card.add("change", json("{\"kind\": \"later\", \"text\": \"was Q4 2026\"}"));
    card.addProperty("pinned", true);
    card.addProperty("to", "Q2 2027");
    draw();

    String key = card.get("key").getAsString();
    assertEquals(
        List.of(
            "Late",
            "Low confidence (20\u00a0%)",
            "Carried over from Q3 2026",
            "Later: was Q4 2026",
            "Pinned"),
        item.texts(".rice-card:has([data-key=" + key + "]) .rice-marks > li").stream()
            .map(String::strip)
            .toList());
    assertTrue(
        item.texts(".rice-card:has([data-key=" + key + "]) > .rice-subtle")
            .get(0)
            .endsWith("\u00b7 to\u00a0Q2\u00a02027"));
  }

  @Test
  void barsAreAsFullAsThePeriodsAndLanesAre() {
    JsonObject period = first("periods");
    period.addProperty("capacity", 8);
    period.addProperty("used", 2);
    JsonObject cell =
        all("cells").stream()
            .filter(one -> one.get("used").getAsDouble() > 0)
            .findFirst()
            .orElseThrow();
    cell.addProperty("share", 0.375);
    draw();

    assertEquals(0.25, shares(".rice-head .rice-fill", "--rice-share").get(0).doubleValue());
    assertTrue(shares(".rice-cell .rice-fill", "--rice-share").contains(0.375));
  }

  @SuppressWarnings("unchecked")
  private List<Number> shares(String selector, String name) {
    return (List<Number>) browser.run(SHARE, selector, name);
  }

  @Test
  void milestonesAndTodayStandAtTheirDays() {
    JsonObject milestone = first("milestones");
    milestone.addProperty("period", 0);
    milestone.addProperty("place", 0.75);
    first("periods").addProperty("today", 0.5);
    draw();

    assertTrue(shares(".rice-milestones li", "--rice-place").contains(0.75));
    assertEquals(0.5, shares(".rice-head > .rice-place", "--rice-place").get(0).doubleValue());
    assertTrue(
        shares(".rice-cell.rice-current", "--rice-place").stream()
            .allMatch(place -> place.doubleValue() == 0.5));
  }

  @Test
  void detailsTellWhatItWaitsForAndWhatWaitsForIt() {
    String key = first("cards").get("key").getAsString();
    int question = (int) answers.asked();
    item.card(key).click();
    String waits =
        "[{\"key\": \"SHOP-%d\", \"summary\": \"%s\", \"status\": {\"name\": \"To Do\", \"category\": \"new\"}, \"place\": null}]";
    JsonObject told =
        json("{\"place\": \"Q4 2026\", \"why\": [\"It is <b>best</b>.\"], \"flags\": [], \"factors\": [], \"parts\": []}")
            .getAsJsonObject();
    told.add("waitsFor", json(waits.formatted(101, "Before")));
    told.add("waitedFor", json(waits.formatted(102, "After")));
    answers.answer(question, 200, told);

    browser.see(item.in(".rice-details-body"));
    List<String> parts = item.texts(".rice-details-body section");
    assertEquals("Why it is hereIt is <b>best</b>.", parts.get(0));
    assertTrue(parts.get(1).startsWith("Waits forSHOP-101 Before"), parts.toString());
    assertTrue(parts.get(2).startsWith("What waits for itSHOP-102 After"), parts.toString());
  }

  @Test
  void withTheControlKeyHomeAndEndGoOverAllLanes() {
    List<String> keys = item.texts(".rice-card .rice-key");
    List<String> inLane = item.texts(".rice-lane-row:nth-child(3) .rice-card .rice-key");
    browser.run(
        "document.querySelector('.rice-card-open[data-key=' + arguments[0] + ']').focus()",
        inLane.get(1));
    browser.press(Keys.HOME);
    assertEquals(inLane.get(0), browser.ofFocused("data-key"));
    browser.press(Keys.END);
    assertEquals(inLane.get(inLane.size() - 1), browser.ofFocused("data-key"));
    browser.pressWith(Keys.CONTROL, Keys.HOME);
    assertEquals(keys.get(0), browser.ofFocused("data-key"));
    browser.pressWith(Keys.CONTROL, Keys.END);
    assertEquals(keys.get(keys.size() - 1), browser.ofFocused("data-key"));
  }
}
