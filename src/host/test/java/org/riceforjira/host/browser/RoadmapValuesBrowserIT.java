package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Value against effort on a dashboard: bubbles, and the same as a table. */
@BrowserTest
class RoadmapValuesBrowserIT {
  private static final String VALUES =
      "/rest/rice/1.0/projects/SHOP/roadmap/values?periods=4&capacity=8";

  private final Browser browser;
  private final RoadmapBoard board;
  private final Person viewer;

  RoadmapValuesBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.viewer = host.person("viewer");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  private JsonObject split() throws Exception {
    return viewer.get(VALUES).object().getAsJsonObject("split");
  }

  private static String quadrant(JsonObject point, JsonObject split) {
    boolean high = point.get("value").getAsDouble() >= split.get("value").getAsDouble();
    boolean small = point.get("effort").getAsDouble() <= split.get("effort").getAsDouble();
    return high ? small ? "Quick wins" : "Big bets" : small ? "Fill-ins" : "Think twice";
  }

  private List<JsonObject> points() throws Exception {
    return viewer.get(VALUES).object().getAsJsonArray("points").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private static List<String> told(List<JsonObject> points, String name) {
    return points.stream().map(point -> point.get(name).getAsString()).toList();
  }

  private RoadmapItem show() throws Exception {
    String id = board.open("viewer", preferences("view", "values")).get(0);
    RoadmapItem item = new RoadmapItem(browser, id);
    browser.see(item.in(".rice-svg"));
    return item;
  }

  private String focused() {
    return browser.ofFocused("data-key");
  }

  /** The bubbles from the best to the worst. */
  private List<String> labels(RoadmapItem item, List<String> keys) {
    return keys.stream()
        .map(
            key ->
                browser
                    .all(item.in("a[data-key=" + key + "]"))
                    .get(0)
                    .getDomAttribute("aria-label"))
        .toList();
  }

  @Test
  void everyBubbleTellsWhatTheServerKnowsOfItsIssue() throws Exception {
    List<JsonObject> points = points();
    JsonObject split = split();
    RoadmapItem item = show();

    assertTrue(points.size() > 10, points.toString());
    assertEquals(points.size(), browser.all(item.in(".rice-svg a")).size());
    List<String> labels = labels(item, told(points, "key"));
    for (int at = 0; at < points.size(); at++) {
      String label = labels.get(at);
      for (String name : List.of("key", "summary", "valueText", "effortText", "reachText")) {
        assertTrue(label.contains(points.get(at).get(name).getAsString()), label);
      }
      JsonElement place = points.get(at).get("place");
      String planned = place.isJsonNull() ? "Planned: \u2013" : place.getAsString();
      assertTrue(label.endsWith(planned), label + " " + planned);
      String quadrant = "Quadrant: " + quadrant(points.get(at), split) + " ";
      assertTrue(label.contains(quadrant), label + " " + quadrant);
    }
    assertEquals(
        List.of("Quick wins", "Big bets", "Fill-ins", "Think twice"),
        item.texts(".rice-svg-quadrant"));
  }

  @Test
  void theAreaOfABubbleIsItsReach() throws Exception {
    List<JsonObject> points = points();
    RoadmapItem item = show();
    double largest =
        points.stream().mapToDouble(it -> it.get("reach").getAsDouble()).max().orElse(0);
    double most = 0;
    for (JsonObject point : points) {
      most = Math.max(most, radius(item, point));
    }
    for (JsonObject point : points) {
      double wanted = Math.max(4, most * Math.sqrt(point.get("reach").getAsDouble() / largest));
      assertEquals(wanted, radius(item, point), 0.01, point.toString());
    }
  }

  private double radius(RoadmapItem item, JsonObject point) {
    String bubble = "a[data-key=" + point.get("key").getAsString() + "] circle:last-child";
    return Double.parseDouble(browser.all(item.in(bubble)).get(0).getDomAttribute("r"));
  }

  @Test
  void theBubblesAreOneTabStopWithArrowsFromRankToRank() throws Exception {
    List<String> keys = told(points(), "key");
    RoadmapItem item = show();
    for (int tabs = 0; focused() == null; tabs++) {
      assertTrue(tabs < 30, "The bubbles are reached by the tab key.");
      browser.press(Keys.TAB);
    }
    assertEquals(keys.get(0), focused());
    browser.press(Keys.ARROW_RIGHT, Keys.ARROW_DOWN);
    assertEquals(keys.get(2), focused());
    assertTrue(browser.text(item.in(".rice-facts")).startsWith(keys.get(2) + " "));
    browser.press(Keys.ARROW_LEFT);
    assertEquals(keys.get(1), focused());
    browser.press(Keys.END, Keys.ARROW_DOWN);
    assertEquals(keys.get(keys.size() - 1), focused());
    assertEquals("0", browser.ofFocused("tabindex"), "The tab key comes back to it.");
    browser.press(Keys.HOME);
    assertEquals(keys.get(0), focused());
    assertEquals(1, browser.all(item.in(".rice-svg a[tabindex='0']")).size());
    browser.press(Keys.TAB);
    browser.until("the tab key leaves the bubbles", page -> focused() == null);
    browser.pressWith(Keys.SHIFT, Keys.TAB);
    browser.press(Keys.ENTER);
    browser.until(
        "the issue opens", page -> page.getCurrentUrl().endsWith("/browse/" + keys.get(0)));
  }

  @Test
  void theTableHoldsTheSameAndIsSortedByItsHeaders() throws Exception {
    List<JsonObject> points = points();
    RoadmapItem item = show();
    item.press("Table");
    browser.see(item.in("table"));

    String keys = "tbody .rice-key";
    assertEquals(told(points, "key"), item.texts(keys));
    assertEquals(List.of("Rank"), item.texts("th[aria-sort=ascending]"));
    item.press("Value");
    assertEquals(List.of("Value"), item.texts("th[aria-sort=ascending]"));
    item.press("Value");
    assertEquals(List.of("Value"), item.texts("th[aria-sort=descending]"));
    assertEquals("Value", browser.run("return document.activeElement.textContent"));
    List<String> best =
        points.stream()
            .sorted(
                Comparator.comparingDouble((JsonObject point) -> point.get("value").getAsDouble())
                    .reversed())
            .map(point -> point.get("valueText").getAsString())
            .toList();
    assertEquals(best, item.texts("tbody td:nth-child(4)"));
    assertEquals("Sorted by Value.", item.texts("[role=status]").get(0));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
    item.press("Table");
    browser.see(item.in(".rice-svg"));
  }

  @Test
  void theScaleThatWasChosenStaysWhenTheItemAsksAnew() throws Exception {
    RoadmapItem item = show();
    String ticks = ".rice-svg-tick";
    List<String> linear = item.texts(ticks);
    assertTrue(linear.contains("0"), linear.toString());
    item.press("Logarithmic");
    List<String> logarithmic = item.texts(ticks);
    assertTrue(!logarithmic.equals(linear), logarithmic.toString());
    item.press("Refresh");
    item.press("Roadmap");
    item.press("Value and effort");

    browser.see(item.in(".rice-svg"));
    browser.until("the same scale", page -> logarithmic.equals(item.texts(ticks)));
    assertEquals(List.of("Value and effort", "Logarithmic"), item.texts("[aria-pressed=true]"));
  }

  @Test
  void noLabelLiesOnAnotherOrOutsideOfTheDrawing() throws Exception {
    show();
    Object collisions =
        browser.run(
            """
            const boxes = [...document.querySelectorAll('.rice-svg-label')].map((node) => node.getBoundingClientRect());
            const frame = document.querySelector('.rice-svg').getBoundingClientRect();
            const meet = (a, b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3;
            return boxes.filter((a, at) => a.right > frame.right + 1 || a.left < frame.left
              || boxes.some((b, other) => other > at && meet(a, b))).length + ' of ' + (boxes.length > 3);
            """);
    assertEquals("0 of true", collisions);
  }

  /** A tap as browsers tell of it, to those that listen. */
  private static final String TAP =
      """
      const bubble = document.querySelector('.rice-svg a[data-key=' + arguments[0] + ']');
      bubble.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
      return bubble.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: arguments[1] }));
      """;

  @Test
  void theFirstTapTellsOfABubbleAndTheSecondOpensItsIssue() throws Exception {
    List<String> keys = told(points(), "key");
    RoadmapItem item = show();
    assertEquals(false, browser.run(TAP, keys.get(2), 1));
    assertTrue(browser.text(item.in(".rice-facts")).startsWith(keys.get(2) + " "));
    String told = browser.see(item.in(".rice-facts a")).getDomProperty("href");
    assertTrue(told.endsWith("/browse/" + keys.get(2)), told);
    assertEquals(false, browser.run(TAP, keys.get(1), 1));
    assertTrue(browser.text(item.in(".rice-facts")).startsWith(keys.get(1) + " "));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
    browser.run(TAP, keys.get(1), 1);
    browser.until(
        "the issue opens", page -> page.getCurrentUrl().endsWith("/browse/" + keys.get(1)));
  }

  @Test
  void keysOpenTheIssueAtOnceAfterATapToo() throws Exception {
    List<String> keys = told(points(), "key");
    show();
    browser.run(TAP, keys.get(2), 0);
    browser.until(
        "the issue opens", page -> page.getCurrentUrl().endsWith("/browse/" + keys.get(2)));
  }

  @Test
  void withoutAnythingToShowItTellsWhatToDo() throws Exception {
    RoadmapItem item =
        new RoadmapItem(
            browser,
            board
                .open(
                    "viewer",
                    preferences("view", "values", "cut", "score", "cutValue", "999999999"))
                .get(0));
    String text = browser.text(item.in(".rice-values .aui-message"));
    assertTrue(text.startsWith("There is no issue with a value and an effort yet."), text);
  }
}
