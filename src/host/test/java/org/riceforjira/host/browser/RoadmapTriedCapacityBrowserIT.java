package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;
import static org.riceforjira.host.browser.TriedRoadmap.REST;
import static org.riceforjira.host.browser.TriedRoadmap.ROADMAP;
import static org.riceforjira.host.browser.TriedRoadmap.all;
import static org.riceforjira.host.browser.TriedRoadmap.of;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Other capacities that are only tried for a roadmap on a dashboard. */
@BrowserTest
class RoadmapTriedCapacityBrowserIT {
  private final Browser browser;
  private final RoadmapBoard board;
  private final TriedRoadmap tried;
  private final Person viewer;

  RoadmapTriedCapacityBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.tried = new TriedRoadmap(browser, board, host);
    this.viewer = host.person("viewer");
  }

  @AfterEach
  void remove() throws Exception {
    board.remove();
  }

  @Test
  void aCapacityIsTriedWhenItIsANumber() throws Exception {
    RoadmapItem item = tried.open("viewer");
    item.field("capacity").sendKeys("much" + Keys.ENTER);
    assertEquals(
        "Enter a number from 0 up without thousands signs, such as 1250.5.",
        item.error("capacity"));
    assertEquals("true", item.field("capacity").getDomAttribute("aria-invalid"));
    item.field("capacity").clear();
    item.field("capacity").sendKeys("4" + Keys.ENTER);

    tried.awaitCards(item, tried.planned("4"));
    assertTrue(item.texts(".rice-groups").get(0).contains("Planned work"));
    Map<String, Set<String>> before = late("8");
    late("4")
        .forEach(
            (name, keys) -> {
              boolean worse = !before.getOrDefault(name, Set.of()).containsAll(keys);
              String told = "Late for " + name + ": ";
              assertEquals(worse, item.texts(".rice-tool").get(0).contains(told), told + keys);
            });
    assertEquals("false", item.field("capacity").getDomAttribute("aria-invalid"));
  }

  @Test
  void theCapacityOfALaneIsTriedAndAllOthersStayAsTheyAre() throws Exception {
    Map<String, String> ofProject = laned("component");
    ofProject.remove("capacity");
    String plan = REST + "roadmap?periods=4&periodKind=quarter&lanes=component";
    JsonObject saved = viewer.get(plan).object().getAsJsonObject("capacity");
    List<JsonElement> lanes = saved.getAsJsonArray("lanes").asList();
    assertTrue(lanes.size() > 1, saved.toString());
    RoadmapItem item = board.show("viewer", ofProject);
    item.press("What if");
    assertEquals("Now: " + of(saved, "commonText"), hint(item, "capacity"));
    assertTrue(item.texts("label").contains("Capacity shared by the other lanes"));
    for (int lane = 0; lane < lanes.size(); lane++) {
      assertEquals("Now: " + of(lanes.get(lane), "text"), hint(item, "lane" + lane));
    }
    item.field("lane0").sendKeys("1,5" + Keys.ENTER);

    StringBuilder wanted = new StringBuilder(plan + "&capacity=" + of(saved, "common"));
    for (JsonElement lane : lanes) {
      String amount = lane == lanes.get(0) ? "1.5" : of(lane, "amount");
      wanted.append("&laneCapacity=").append(amount).append(':').append(of(lane, "name"));
    }
    JsonObject other = viewer.get(wanted.toString()).object();
    assertEquals(1.5, laneAmount(other));
    List<String> heads = all(other, "periods", "text");
    browser.until(
        heads + " stand above",
        page -> heads.equals(item.texts(".rice-head > .rice-fill + .rice-subtle")));
    tried.awaitCards(item, all(other, "cards", "key"));
    assertEquals("Now: " + of(saved, "commonText"), hint(item, "capacity"));
  }

  @Test
  void whatTheServerDoesNotTryIsNotBlamedOnTheConfiguration() throws Exception {
    RoadmapItem item = tried.open("alice");
    item.field("capacity").sendKeys("99999999999" + Keys.ENTER);

    String alert = browser.text(item.in("[role=alert] .rice-state"));
    assertTrue(alert.startsWith("This cannot be tried.\nGive a number from 0 to "), alert);
    assertFalse(item.texts("button").contains("Configure"));
    assertFalse(browser.errors().isEmpty(), "the refusal is told by the console, too");
    item.press("Discard all");
    browser.until(
        "all is well", page -> item.texts("[role=alert]").stream().allMatch(String::isEmpty));
  }

  /** By milestone, what is not done in time. */
  private Map<String, Set<String>> late(String capacity) throws Exception {
    Map<String, Set<String>> all = new TreeMap<>();
    for (JsonElement one : viewer.get(ROADMAP + capacity).object().getAsJsonArray("milestones")) {
      Set<String> keys = new TreeSet<>();
      for (String list : List.of("late", "unplaced")) {
        one.getAsJsonObject().getAsJsonArray(list).forEach(key -> keys.add(key.getAsString()));
      }
      all.put(of(one, "name"), keys);
    }
    return all;
  }

  private static double laneAmount(JsonObject plan) {
    JsonObject capacity = plan.getAsJsonObject("capacity");
    return capacity.getAsJsonArray("lanes").get(0).getAsJsonObject().get("amount").getAsDouble();
  }

  private String hint(RoadmapItem item, String field) {
    return browser.text(By.id(item.field(field).getDomAttribute("id") + "-hint"));
  }
}
