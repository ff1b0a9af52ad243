package org.riceforjira.host.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.riceforjira.host.browser.RoadmapBoard.laned;
import static org.riceforjira.host.browser.RoadmapBoard.preferences;

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
import org.openqa.selenium.support.ui.Select;
import org.riceforjira.host.browser.RoadmapBoard.RoadmapItem;
import org.riceforjira.host.it.HostProcess;
import org.riceforjira.host.it.Person;

/** Changes of a roadmap that are only tried, on a dashboard. */
@BrowserTest
class RoadmapWhatIfBrowserIT {
  private static final String REST = "/rest/rice/1.0/projects/SHOP/";
  private static final String ROADMAP = REST + "roadmap?periods=4&capacity=";
  private static final String NOTE = ".aui-message-info p > span";

  private final Browser browser;
  private final RoadmapBoard board;
  private final Person alice;
  private Person visitor;

  RoadmapWhatIfBrowserIT(Browser browser, HostProcess host) {
    this.browser = browser;
    this.board = new RoadmapBoard(browser, host);
    this.alice = host.person("alice");
    this.visitor = host.person("viewer");
  }

  @AfterEach
  void remove() throws Exception {
    for (JsonElement one : baselines()) {
      alice.send("DELETE", REST + "baselines/" + of(one, "id"), "");
    }
    board.remove();
  }

  private List<JsonElement> baselines() throws Exception {
    return alice.get(REST + "baselines").object().getAsJsonArray("baselines").asList();
  }

  private static String of(JsonElement one, String name) {
    return one.getAsJsonObject().get(name).getAsString();
  }

  /** What each entry of a list has by a name. */
  private static List<String> all(JsonObject plan, String list, String name) {
    return plan.getAsJsonArray(list).asList().stream().map(one -> of(one, name)).toList();
  }

  /** The keys of the plan that the visitor sees, in its order. */
  private List<String> planned(String capacityAndMore) throws Exception {
    return all(visitor.get(ROADMAP + capacityAndMore).object(), "cards", "key");
  }

  private RoadmapItem open(String user) throws Exception {
    RoadmapItem item = board.show(user, preferences());
    item.press("What if");
    browser.see(item.in(".rice-tool"));
    return item;
  }

  private void awaitCards(RoadmapItem item, List<String> keys) {
    browser.until(
        "the cards are " + keys,
        page -> item.texts(".rice-card .rice-key").stream().sorted().toList().equals(sorted(keys)));
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted().toList();
  }

  private void tryOut(RoadmapItem item, String key, String kind) {
    new Select(item.field("issue")).selectByValue(key);
    new Select(item.field("kind")).selectByVisibleText(kind);
    item.press("Try it");
  }

  @Test
  void whatIsLeftOutIsGoneFromThePlanUntilItIsDiscarded() throws Exception {
    List<String> before = planned("8");
    String best = before.get(0);
    RoadmapItem item = open("viewer");
    assertEquals(item.id() + "-rice-what-if-title", browser.ofFocused("id"));
    awaitCards(item, before);
    tryOut(item, best, "Leave it out");

    awaitCards(item, planned("8&drop=" + best));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
    assertEquals("periods=4&capacity=8&drop=" + best, reported(item));
    assertTrue(item.texts(".rice-groups").get(0).contains("Dropped out (1)" + best));
    assertTrue(
        item.texts(".rice-groups .rice-subtle").stream()
            .anyMatch(move -> move.endsWith(" \u2192 not planned")));
    browser.until(
        "it is told", page -> item.texts(".assistive[role=status]").get(0).endsWith("move."));
    assertTrue(
        item.texts(".rice-marks").stream().anyMatch(mark -> mark.contains("was ")),
        "A card that moved is marked.");
    assertEquals(before, planned("8"));
    assertEquals(List.of(), browser.violations(".rice-roadmap"));
    item.press("Discard all");

    awaitCards(item, before);
    browser.until("the note is gone", page -> !browser.all(item.in(NOTE)).get(0).isDisplayed());
    assertEquals(List.of(), item.texts(".rice-groups"));
    assertEquals("periods=4&capacity=8", reported(item));
  }

  /** What the report that is linked is asked for, beside the project. */
  private String reported(RoadmapItem item) {
    String address = browser.see(By.linkText("Report")).getDomProperty("href");
    String page = "/plugins/servlet/rice/report?project=SHOP&";
    assertTrue(address.contains(page), address);
    return address.substring(address.indexOf(page) + page.length());
  }

  @Test
  void whatIsPinnedOrDelayedGoesToItsPeriodAndCanBeTakenBack() throws Exception {
    List<String> before = planned("8");
    String last = before.get(before.size() - 1);
    RoadmapItem item = open("viewer");
    new Select(item.field("issue")).selectByValue(last);
    new Select(item.field("kind")).selectByVisibleText("Do it first, in");
    Select periods = new Select(item.field("period"));
    periods.selectByIndex(1);
    String title = periods.getFirstSelectedOption().getText();
    String day = periods.getFirstSelectedOption().getDomAttribute("value");
    item.press("Try it");

    awaitCards(item, planned("8&pin=" + last + ":" + day));
    String tried = last + ": Do it first, in " + title;
    browser.until("it is listed", page -> item.texts(".rice-tool").get(0).contains(tried));
    browser.see(item.in("[aria-label='Take back: " + tried + "']")).click();
    awaitCards(item, before);
    assertFalse(item.texts(".rice-tool").get(0).contains(tried));
    assertEquals(item.id() + "-rice-what-if-title", browser.ofFocused("id"));
  }

  @Test
  void ofAnIssueOneThingIsTriedAtATime() throws Exception {
    List<String> before = planned("8");
    String best = before.get(0);
    RoadmapItem item = open("viewer");
    tryOut(item, best, "Leave it out");
    awaitCards(item, planned("8&drop=" + best));
    new Select(item.field("issue")).selectByValue(best);
    new Select(item.field("kind")).selectByVisibleText("Start it no earlier than");
    Select periods = new Select(item.field("period"));
    periods.selectByIndex(2);
    String day = periods.getFirstSelectedOption().getDomAttribute("value");
    item.press("Try it");

    awaitCards(item, planned("8&delay=" + best + ":" + day));
    browser.until(
        "the report is of the same",
        page -> reported(item).equals("periods=4&capacity=8&delay=" + best + "%3A" + day));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
  }

  @Test
  void aCapacityIsTriedWhenItIsANumber() throws Exception {
    RoadmapItem item = open("viewer");
    item.field("capacity").sendKeys("much" + Keys.ENTER);
    assertEquals("Write a number, such as 8 or 7.5.", item.error("capacity"));
    assertEquals("true", item.field("capacity").getDomAttribute("aria-invalid"));
    item.field("capacity").clear();
    item.field("capacity").sendKeys("4" + Keys.ENTER);

    awaitCards(item, planned("4"));
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
    JsonObject saved = visitor.get(plan).object().getAsJsonObject("capacity");
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
    JsonObject tried = visitor.get(wanted.toString()).object();
    assertEquals(1.5, laneAmount(tried));
    List<String> heads = all(tried, "periods", "text");
    browser.until(
        heads + " stand above",
        page -> heads.equals(item.texts(".rice-head > .rice-fill + .rice-subtle")));
    awaitCards(item, all(tried, "cards", "key"));
    assertEquals("Now: " + of(saved, "commonText"), hint(item, "capacity"));
  }

  @Test
  void whatTheServerDoesNotTryIsNotBlamedOnTheConfiguration() throws Exception {
    RoadmapItem item = open("alice");
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
    for (JsonElement one : visitor.get(ROADMAP + capacity).object().getAsJsonArray("milestones")) {
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

  @Test
  void closedByEscapeItGivesTheFocusBackAndWhatIsTriedStaysInSight() throws Exception {
    List<String> keys = planned("8");
    RoadmapItem item = open("viewer");
    assertFalse(item.texts("button").contains("Save as baseline"), "Viewers save nothing.");
    tryOut(item, keys.get(0), "Leave it out");
    awaitCards(item, planned("8&drop=" + keys.get(0)));
    browser.press(Keys.ESCAPE);

    browser.until("the panel is gone", page -> !browser.has(item.in(".rice-tool")));
    assertEquals("false", browser.ofFocused("aria-expanded"));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
    item.press("Refresh");
    browser.until("it is told", page -> item.texts("[role=status]").get(0).startsWith("As of "));
    assertEquals("This is not the saved plan: 1 change is tried.", browser.text(item.in(NOTE)));
    item.card(planned("8&drop=" + keys.get(0)).get(0)).click();
    browser.see(item.in(".rice-details .aui-button")).click();
    browser.see(item.in(".rice-tool"));
    browser.until("the form has the focus", page -> "kind".equals(browser.ofFocused("name")));
  }

  @Test
  void whatIsTriedIsSavedAsABaselineAndNothingElse() throws Exception {
    visitor = alice;
    List<String> before = planned("8");
    RoadmapItem item = open("alice");
    tryOut(item, before.get(0), "Leave it out");
    awaitCards(item, planned("8&drop=" + before.get(0)));
    item.press("Save as baseline");
    assertFalse(item.error("name").isEmpty());
    assertFalse(browser.errors().isEmpty(), "the refusal is told by the console, too");
    item.field("name").sendKeys("Plan <b>B</b>" + Keys.ENTER);

    assertEquals(
        "The baseline Plan <b>B</b> was saved.", browser.text(item.in(".aui-message-success")));
    assertEquals(List.of("Plan <b>B</b>"), baselines().stream().map(it -> of(it, "name")).toList());
    assertEquals(before, planned("8"));
    String id = of(baselines().get(0), "id");
    JsonObject changes =
        alice
            .get(REST + "baselines/comparison?newer=now&periods=4&capacity=8&older=" + id)
            .object();
    assertEquals(
        List.of(before.get(0)),
        changes.getAsJsonArray("in").asList().stream().map(one -> of(one, "key")).toList());
  }
}
