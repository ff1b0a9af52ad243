package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** The roadmap on a dashboard. */
@BrowserTest
class RoadmapBrowserIT {
  private static final String ROADMAP =
      "/rest/rice/1.0/projects/SHOP/roadmap?periodKind=quarter&periods=4&capacity=8&lanes=";

  /** Of lines to the left of the first column's cards how far they are from the heads of lanes. */
  private static final String ROOM =
      """
      const item = document.getElementById('gadget-' + arguments[0]);
      const edge = item.querySelector('.rice-lane').getBoundingClientRect().right;
      const cards = item.querySelector('.rice-card').getBoundingClientRect().left;
      return [...item.querySelectorAll('.rice-lines path')].map((line) => line.getBoundingClientRect())
        .filter(({ left }) => left < cards).map(({ left }) => Math.floor(left - edge));
      """;

  private final Browser browser;
  private final RoadmapBoard board;
  private final Person viewer;

  RoadmapBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.viewer = host.person("viewer");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  private static List<String> told(JsonElement list, String name) {
    return list.getAsJsonArray().asList().stream()
        .map(one -> one.getAsJsonObject().get(name).getAsString())
        .toList();
  }

  private JsonObject plan(String lanes) throws Exception {
    return viewer.get(ROADMAP + lanes + "&links=true").object();
  }

  private String focused() {
    return browser.ofFocused("data-key");
  }

  @Test
  void everyCardStandsInItsPeriodAndItsLaneInTheOrderOfTheServer() throws Exception {
    RoadmapItem item = board.show("viewer", laned("component"));
    JsonObject plan = plan("component");

    assertEquals(told(plan.get("periods"), "title"), item.texts(".rice-head .rice-title"));
    List<String> lanes = told(plan.get("lanes"), "title");
    assertTrue(lanes.size() > 3, "lanes: " + lanes);
    assertEquals(lanes, item.texts("[role=rowheader]"));
    int cards = 0;
    for (int lane = 0; lane < lanes.size(); lane++) {
      for (int period = 0; period < 4; period++) {
        String place = lane + " " + period;
        List<String> keys =
            plan.getAsJsonArray("cards").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(card -> place.equals(card.get("lane") + " " + card.get("first")))
                .map(card -> card.get("key").getAsString())
                .toList();
        String cell =
            ".rice-lane-row:nth-child(%d) .rice-cell:nth-of-type(%d) .rice-card .rice-key"
                .formatted(lane + 2, period + 2);
        assertEquals(keys, item.texts(cell), cell);
        cards += keys.size();
      }
    }
    assertEquals(plan.getAsJsonArray("cards").size(), cards);
  }

  @Test
  void withoutLanesThereAreNoRowHeadsAndTodayIsMarkedOnce() throws Exception {
    RoadmapItem item = board.show("viewer", laned("none", "title", "<b>\"Q&A\"</b>"));

    assertEquals("<b>\"Q&A\"</b>", item.title());
    assertEquals(List.of(), item.texts("[role=rowheader]"));
    assertEquals(List.of("Today"), item.texts(".rice-current .rice-today"));
    assertEquals(List.of("Today"), item.texts(".rice-today"));
    JsonObject plan = plan("none");
    List<String> risky =
        plan.getAsJsonArray("milestones").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(one -> one.get("atRisk").getAsBoolean() && !one.get("period").isJsonNull())
            .map(one -> one.get("name").getAsString())
            .toList();
    for (String name : risky) {
      assertTrue(
          item.texts(".rice-milestones li").stream()
              .anyMatch(text -> text.startsWith(name) && text.endsWith(": at risk")),
          name);
    }
    assertTrue(item.texts(".rice-as-of .rice-subtle").get(0).matches("As of \\d\\d:\\d\\d"));
  }

  @Test
  void aCardIsFoundAndItsDetailsAreReadByTheKeyboardAlone() throws Exception {
    RoadmapItem item = board.show("viewer", laned("none"));
    List<String> first = item.texts(".rice-cell:nth-of-type(1) .rice-key");
    List<String> second = item.texts(".rice-cell:nth-of-type(2) .rice-key");
    for (int tabs = 0; focused() == null; tabs++) {
      assertTrue(tabs < 40, "No card is reached.");
      browser.press(Keys.TAB);
    }

    assertEquals(first.get(0), focused());
    browser.press(Keys.ARROW_DOWN);
    assertEquals(first.get(1), focused());
    browser.press(Keys.ARROW_RIGHT);
    assertTrue(second.contains(focused()), focused());
    browser.press(Keys.HOME);
    assertEquals(first.get(0), focused());
    browser.press(Keys.ARROW_UP);
    assertEquals(first.get(0), focused());
    browser.press(Keys.ENTER);

    String details = browser.text(item.in(".rice-details-body"));
    assertTrue(details.startsWith("Why it is here\n"), details);
    assertEquals("true", item.card(first.get(0)).getDomAttribute("aria-expanded"));
    String heading = (String) browser.run("return document.activeElement.textContent");
    assertTrue(heading.startsWith(first.get(0) + " "), heading);
    browser.press(Keys.ESCAPE);
    assertEquals(first.get(0), focused());
    assertFalse(browser.has(item.in(".rice-details")));
    browser.press(Keys.TAB);
    assertEquals(null, focused(), "All cards are one stop.");
  }

  @Test
  void aCellShowsEightCardsAndTheOthersWhenAskedFor() throws Exception {
    RoadmapItem item = board.show("viewer", laned("none", "capacity", "60", "periods", "1"));
    item.awaitHiddenCards();
    int all = browser.all(item.in(".rice-card")).size();
    long seen =
        browser.all(item.in(".rice-card")).stream().filter(card -> card.isDisplayed()).count();
    assertTrue(all > 9, "cards: " + all);
    assertEquals(8, seen);

    item.press(all - 8 + " more");
    assertTrue(browser.all(item.in(".rice-card")).stream().allMatch(card -> card.isDisplayed()));
    assertEquals(item.texts(".rice-key").get(8), focused());
    item.press("Refresh");
    item.awaitRoadmap();
    assertFalse(browser.has(item.in(".rice-more")), "What was opened stays open.");
  }

  @Test
  void linesAreDrawnBetweenCardsWhenAskedFor() throws Exception {
    RoadmapItem item = board.show("viewer", laned("none"));
    int links = plan("none").getAsJsonArray("links").size();
    assertTrue(links > 0, "links: " + links);
    assertEquals(0, browser.all(item.in(".rice-lines path")).size());

    item.press("Dependencies");
    browser.until(
        "a line for each link", page -> browser.all(item.in(".rice-lines path")).size() == links);
    assertEquals("true", browser.see(item.in(".rice-lines")).getDomAttribute("aria-hidden"));
    item.press("Dependencies");
    browser.until("no lines", page -> browser.all(item.in(".rice-lines path")).isEmpty());
  }

  @Test
  void aLineWithinTheFirstColumnIsNotCoveredByTheHeadsOfLanes() throws Exception {
    RoadmapItem item = board.show("viewer", laned("component", "capacity", ""));
    item.press("Dependencies");
    browser.until("lines", page -> browser.has(item.in(".rice-lines path")));
    List<?> room = (List<?>) browser.run(ROOM, item.id());
    assertFalse(room.isEmpty());
    assertTrue(room.stream().allMatch(pixels -> (long) pixels >= 0), room.toString());
  }

  @Test
  void twoItemsOnADashboardDoNotDisturbEachOther() throws Exception {
    List<String> ids =
        board.open("viewer", laned("none", "title", "One"), laned("component", "title", "Two"));
    RoadmapItem one = new RoadmapItem(browser, ids.get(0));
    RoadmapItem two = new RoadmapItem(browser, ids.get(1));
    one.awaitRoadmap();
    two.awaitRoadmap();
    String key = one.texts(".rice-key").get(0);
    one.card(key).click();
    browser.see(one.in(".rice-details-body"));

    assertFalse(browser.has(two.in(".rice-details")));
    two.card(key).click();
    browser.see(two.in(".rice-details-body"));
    assertTrue(browser.has(one.in(".rice-details")));
    assertEquals(List.of("One", "Two"), List.of(one.title(), two.title()));
    assertEquals(List.of(), one.texts("[role=rowheader]"));
    assertEquals(
        true,
        browser.run(
            "const ids = [...document.querySelectorAll('.rice-roadmap [id]')].map(n => n.id);"
                + "return ids.length > 0 && new Set(ids).size === ids.length"));
    assertEquals(List.of(), browser.violations("#content"));
  }

  @Test
  void aDashboardsTimerAsksAgainAndWhatIsOpenStaysOpen() throws Exception {
    RoadmapItem item = board.show("viewer", laned("none", "refresh", "15"));
    String key = item.texts(".rice-key").get(2);
    item.card(key).click();
    browser.see(item.in(".rice-details-body"));
    browser.run("document.querySelector('.rice-map').dataset.old = 'yes'");
    browser.run("RiceHost.dashboard.refresh(arguments[0])", item.id());

    browser.until("it is drawn anew", page -> !browser.has(item.in(".rice-map[data-old]")));
    browser.see(item.in(".rice-details-body"));
    assertEquals("true", item.card(key).getDomAttribute("aria-expanded"));
  }
}
